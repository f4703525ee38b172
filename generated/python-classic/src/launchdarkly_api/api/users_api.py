"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import UserRecord, Users, UsersRep

_DELETE_USER: Endpoint[None] = Endpoint(
    "deleteUser",
    path={"project_key": "projectKey", "environment_key": "environmentKey", "user_key": "userKey"},
)

_GET_SEARCH_USERS: Endpoint[Users] = Endpoint(
    "getSearchUsers",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={
        "q": "q",
        "limit": "limit",
        "offset": "offset",
        "after": "after",
        "sort": "sort",
        "search_after": "searchAfter",
        "filter": "filter",
    },
)

_GET_USER: Endpoint[UserRecord] = Endpoint(
    "getUser",
    path={"project_key": "projectKey", "environment_key": "environmentKey", "user_key": "userKey"},
)

_GET_USERS: Endpoint[UsersRep] = Endpoint(
    "getUsers",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"limit": "limit", "search_after": "searchAfter"},
)


class UsersApi(Api):
    """Older form of contexts, for users. Deprecated."""

    def delete_user(
        self,
        project_key: str,
        environment_key: str,
        user_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deprecated. Delete a user.

        Deprecated: use deleteContextInstances.

        `DELETE /api/v2/users/{projectKey}/{environmentKey}/{userKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            user_key: Key of the user.
        """
        return self._call(_DELETE_USER, locals())

    def get_search_users(
        self,
        project_key: str,
        environment_key: str,
        *,
        q: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: int | None = None,
        sort: str | None = None,
        search_after: str | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Users:
        """Deprecated. Search users.

        Deprecated: use searchContextInstances. Paged with `limit` and `searchAfter`; 20 items by
        default, 50 at most.

        `GET /api/v2/user-search/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            q: Text to search for.
            limit: Most items per page.
            offset: Deprecated. Items to skip before the page starts; 0 is the first.
            after: Lower bound: epoch milliseconds in the audit log, a cursor from an earlier page
                elsewhere.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            search_after: Opaque cursor of the next page, from the previous answer.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._call(_GET_SEARCH_USERS, locals())

    def get_user(
        self,
        project_key: str,
        environment_key: str,
        user_key: str,
        **options: Unpack[CallOptions],
    ) -> UserRecord:
        """Deprecated. Get a user.

        Deprecated: use getContextInstances.

        `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            user_key: Key of the user.
        """
        return self._call(_GET_USER, locals())

    def get_users(
        self,
        project_key: str,
        environment_key: str,
        *,
        limit: int | None = None,
        search_after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UsersRep:
        """Deprecated. List users.

        Deprecated: use searchContexts. Paged with `limit` and `searchAfter`.

        `GET /api/v2/users/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            limit: Most items per page.
            search_after: Opaque cursor of the next page, from the previous answer.
        """
        return self._call(_GET_USERS, locals())
