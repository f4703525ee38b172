"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import (
    Namespace,
    PagedNamespace,
    RawNamespace,
    asynchronous,
    asynchronous_iterated,
    asynchronous_raw,
    iterated,
    raw,
)
from .._lib.omit import OMIT, Omit
from .._lib.operation import Operation, PagedOperation, Paging

if TYPE_CHECKING:
    from .._lib.options import RequestOptions
    from ..models import UserRecord, Users, UsersRep

_DELETE_USER: Operation[None] = Operation(
    "deleteUser",
    "DELETE",
    "/api/v2/users/{projectKey}/{environmentKey}/{userKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "user_key": "userKey",
    },
    reads="nothing",
)

_GET_SEARCH_USERS: PagedOperation[Users, UserRecord] = PagedOperation(
    "getSearchUsers",
    "GET",
    "/api/v2/user-search/{projectKey}/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={
        "q": "q",
        "limit": "limit",
        "offset": "offset",
        "after": "after",
        "sort": "sort",
        "search_after": "searchAfter",
        "filter": "filter",
    },
    result="Users",
    paging=Paging(
        "search-after",
        "search_after",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
        key=["sortValue"],
    ),
)

_GET_USER: Operation[UserRecord] = Operation(
    "getUser",
    "GET",
    "/api/v2/users/{projectKey}/{environmentKey}/{userKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "user_key": "userKey",
    },
    result="UserRecord",
)

_GET_USERS: PagedOperation[UsersRep, UserRecord] = PagedOperation(
    "getUsers",
    "GET",
    "/api/v2/users/{projectKey}/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"limit": "limit", "search_after": "searchAfter"},
    result="UsersRep",
    paging=Paging(
        "search-after",
        "search_after",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
        key=["sortValue"],
    ),
)


class UsersApi(Namespace):
    """Older form of contexts, for users. Deprecated."""

    __slots__ = ()

    def delete_user(
        self,
        *,
        project_key: str,
        environment_key: str,
        user_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Deprecated. Delete a user.

        Deprecated: use deleteContextInstances.

        `DELETE /api/v2/users/{projectKey}/{environmentKey}/{userKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            user_key: Key of the user.
        """
        return self._send(_DELETE_USER, locals())

    adelete_user = asynchronous(delete_user)

    def get_search_users(
        self,
        *,
        project_key: str,
        environment_key: str,
        q: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        after: int | Omit = OMIT,
        sort: str | Omit = OMIT,
        search_after: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_SEARCH_USERS, locals())

    aget_search_users = asynchronous(get_search_users)

    def get_user(
        self,
        *,
        project_key: str,
        environment_key: str,
        user_key: str,
        request_options: RequestOptions | None = None,
    ) -> UserRecord:
        """Deprecated. Get a user.

        Deprecated: use getContextInstances.

        `GET /api/v2/users/{projectKey}/{environmentKey}/{userKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            user_key: Key of the user.
        """
        return self._send(_GET_USER, locals())

    aget_user = asynchronous(get_user)

    def get_users(
        self,
        *,
        project_key: str,
        environment_key: str,
        limit: int | Omit = OMIT,
        search_after: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_USERS, locals())

    aget_users = asynchronous(get_users)

    delete_by_project_environment_key = delete_user
    adelete_by_project_environment_key = adelete_user

    get_user_by_key = get_user
    aget_user_by_key = aget_user

    list_environment_users = get_users
    alist_environment_users = aget_users

    search_users = get_search_users
    asearch_users = aget_search_users

    @property
    def raw(self) -> RawUsersApi:
        """The same calls with the head of the answer."""
        return RawUsersApi(self._client)

    @property
    def iterate(self) -> PagedUsersApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedUsersApi(self._client)


class RawUsersApi(RawNamespace):
    """`UsersApi` with the head of the answer."""

    __slots__ = ()

    delete_user = raw(UsersApi.delete_user)
    adelete_user = asynchronous_raw(UsersApi.delete_user)
    get_search_users = raw(UsersApi.get_search_users)
    aget_search_users = asynchronous_raw(UsersApi.get_search_users)
    get_user = raw(UsersApi.get_user)
    aget_user = asynchronous_raw(UsersApi.get_user)
    get_users = raw(UsersApi.get_users)
    aget_users = asynchronous_raw(UsersApi.get_users)
    delete_by_project_environment_key = raw(UsersApi.delete_user)
    adelete_by_project_environment_key = asynchronous_raw(UsersApi.delete_user)
    get_user_by_key = raw(UsersApi.get_user)
    aget_user_by_key = asynchronous_raw(UsersApi.get_user)
    list_environment_users = raw(UsersApi.get_users)
    alist_environment_users = asynchronous_raw(UsersApi.get_users)
    search_users = raw(UsersApi.get_search_users)
    asearch_users = asynchronous_raw(UsersApi.get_search_users)


class PagedUsersApi(PagedNamespace):
    """`UsersApi` as iterators of items."""

    __slots__ = ()

    get_search_users = iterated(UsersApi.get_search_users, _GET_SEARCH_USERS)
    aget_search_users = asynchronous_iterated(UsersApi.get_search_users, _GET_SEARCH_USERS)
    get_users = iterated(UsersApi.get_users, _GET_USERS)
    aget_users = asynchronous_iterated(UsersApi.get_users, _GET_USERS)
