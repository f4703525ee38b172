"""Environments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import Environment, EnvironmentPost, Environments, PatchOperation

_DELETE_ENVIRONMENT: Endpoint[None] = Endpoint(
    "deleteEnvironment",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
)

_GET_ENVIRONMENT: Endpoint[Environment] = Endpoint(
    "getEnvironment",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
)

_GET_ENVIRONMENTS_BY_PROJECT: Endpoint[Environments] = Endpoint(
    "getEnvironmentsByProject",
    path={"project_key": "projectKey"},
    query={"limit": "limit", "offset": "offset", "filter": "filter", "sort": "sort"},
)

_PATCH_ENVIRONMENT: Endpoint[Environment] = Endpoint(
    "patchEnvironment",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    body="json_patch",
)

_POST_ENVIRONMENT: Endpoint[Environment] = Endpoint(
    "postEnvironment",
    path={"project_key": "projectKey"},
    body="environment_post",
)

_RESET_ENVIRONMENT_MOBILE_KEY: Endpoint[Environment] = Endpoint(
    "resetEnvironmentMobileKey",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
)

_RESET_ENVIRONMENT_SDK_KEY: Endpoint[Environment] = Endpoint(
    "resetEnvironmentSDKKey",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"expiry": "expiry"},
)


class EnvironmentsApi(Api):
    """Stages such as test and production inside a project, with their SDK keys."""

    def delete_environment(
        self,
        project_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an environment.

        Cannot be undone. Its SDK keys go with it.

        `DELETE /api/v2/projects/{projectKey}/environments/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_DELETE_ENVIRONMENT, locals())

    def get_environment(
        self,
        project_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> Environment:
        """Get an environment.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_GET_ENVIRONMENT, locals())

    def get_environments_by_project(
        self,
        project_key: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Environments:
        """List the environments of a project.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/projects/{projectKey}/environments`

        Args:
            project_key: Key of the project.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            filter: Filter expression; fields and syntax differ per operation.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
        """
        return self._call(_GET_ENVIRONMENTS_BY_PROJECT, locals())

    def patch_environment(
        self,
        project_key: str,
        environment_key: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Environment:
        """Change an environment.

        Body: JSON Patch. Some approval settings change here as well.

        `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_PATCH_ENVIRONMENT, locals())

    def post_environment(
        self,
        project_key: str,
        environment_post: EnvironmentPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Environment:
        """Create an environment.

        `source` copies the flag settings of another environment.

        `POST /api/v2/projects/{projectKey}/environments`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_ENVIRONMENT, locals())

    def reset_environment_mobile_key(
        self,
        project_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> Environment:
        """Replace the mobile key of an environment.

        The old key stops at once.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/mobileKey`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_RESET_ENVIRONMENT_MOBILE_KEY, locals())

    def reset_environment_sdk_key(
        self,
        project_key: str,
        environment_key: str,
        *,
        expiry: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Environment:
        """Replace the SDK key of an environment.

        The old key stops at once unless `expiry` says when.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/apiKey`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            expiry: When the old key stops to work, epoch milliseconds; at once when absent.
        """
        return self._call(_RESET_ENVIRONMENT_SDK_KEY, locals())
