"""Environments."""

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
from .._lib.operation import Body, Operation, PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import Environment, Environments, PatchOperation, SourceEnv

_DELETE_ENVIRONMENT: Operation[None] = Operation(
    "deleteEnvironment",
    "DELETE",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    reads="nothing",
)

_GET_ENVIRONMENT: Operation[Environment] = Operation(
    "getEnvironment",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    result="Environment",
)

_GET_ENVIRONMENTS_BY_PROJECT: PagedOperation[Environments, Environment] = PagedOperation(
    "getEnvironmentsByProject",
    "GET",
    "/api/v2/projects/{projectKey}/environments",
    path_parameters={"project_key": "projectKey"},
    query={"limit": "limit", "offset": "offset", "filter": "filter", "sort": "sort"},
    result="Environments",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_ENVIRONMENT: Operation[Environment] = Operation(
    "patchEnvironment",
    "PATCH",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    body=Body("[]PatchOperation", argument="body"),
    result="Environment",
)

_POST_ENVIRONMENT: Operation[Environment] = Operation(
    "postEnvironment",
    "POST",
    "/api/v2/projects/{projectKey}/environments",
    path_parameters={"project_key": "projectKey"},
    body=Body("EnvironmentPost"),
    result="Environment",
)

_RESET_ENVIRONMENT_MOBILE_KEY: Operation[Environment] = Operation(
    "resetEnvironmentMobileKey",
    "POST",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/mobileKey",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    result="Environment",
)

_RESET_ENVIRONMENT_SDK_KEY: Operation[Environment] = Operation(
    "resetEnvironmentSDKKey",
    "POST",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/apiKey",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"expiry": "expiry"},
    result="Environment",
)


class EnvironmentsApi(Namespace):
    """Stages such as test and production inside a project, with their SDK keys."""

    __slots__ = ()

    def delete_environment(
        self,
        *,
        project_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an environment.

        Cannot be undone. Its SDK keys go with it.

        `DELETE /api/v2/projects/{projectKey}/environments/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._send(_DELETE_ENVIRONMENT, locals())

    adelete_environment = asynchronous(delete_environment)

    def get_environment(
        self,
        *,
        project_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> Environment:
        """Get an environment.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._send(_GET_ENVIRONMENT, locals())

    aget_environment = asynchronous(get_environment)

    def get_environments_by_project(
        self,
        *,
        project_key: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        filter: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_ENVIRONMENTS_BY_PROJECT, locals())

    aget_environments_by_project = asynchronous(get_environments_by_project)

    def patch_environment(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> Environment:
        """Change an environment.

        Body: JSON Patch. Some approval settings change here as well.

        `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}`

        Args:
            body: The body.
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._send(_PATCH_ENVIRONMENT, locals())

    apatch_environment = asynchronous(patch_environment)

    def post_environment(
        self,
        *,
        color: str,
        key: str,
        name: str,
        project_key: str,
        confirm_changes: bool | Omit = OMIT,
        critical: bool | Omit = OMIT,
        default_track_events: bool | Omit = OMIT,
        default_ttl: int | Omit = OMIT,
        require_comments: bool | Omit = OMIT,
        secure_mode: bool | Omit = OMIT,
        source: SourceEnv | Mapping[str, Any] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Environment:
        """Create an environment.

        `source` copies the flag settings of another environment.

        `POST /api/v2/projects/{projectKey}/environments`

        Args:
            color: Color in the web interface.
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            confirm_changes: Whether the web interface asks for confirmation.
            critical: Whether the environment is marked critical.
            default_track_events: Whether new flags send detailed events.
            default_ttl: Minutes that the PHP SDK may keep rules in its cache.
            require_comments: Whether the web interface asks for a comment.
            secure_mode: Whether client-side callers must prove who they are with a hash.
            source: Where the settings come from.
            tags: Labels for grouping and policies.
        """
        return self._send(_POST_ENVIRONMENT, locals())

    apost_environment = asynchronous(post_environment)

    def reset_environment_mobile_key(
        self,
        *,
        project_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> Environment:
        """Replace the mobile key of an environment.

        The old key stops at once.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/mobileKey`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._send(_RESET_ENVIRONMENT_MOBILE_KEY, locals())

    areset_environment_mobile_key = asynchronous(reset_environment_mobile_key)

    def reset_environment_sdk_key(
        self,
        *,
        project_key: str,
        environment_key: str,
        expiry: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Environment:
        """Replace the SDK key of an environment.

        The old key stops at once unless `expiry` says when.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/apiKey`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            expiry: When the old key stops to work, epoch milliseconds; at once when absent.
        """
        return self._send(_RESET_ENVIRONMENT_SDK_KEY, locals())

    areset_environment_sdk_key = asynchronous(reset_environment_sdk_key)

    create_new_environment = post_environment
    acreate_new_environment = apost_environment

    get_by_project_and_key = get_environment
    aget_by_project_and_key = aget_environment

    list_environments = get_environments_by_project
    alist_environments = aget_environments_by_project

    remove_by_environment_key = delete_environment
    aremove_by_environment_key = adelete_environment

    reset_mobile_sdk_key = reset_environment_mobile_key
    areset_mobile_sdk_key = areset_environment_mobile_key

    reset_sdk_key = reset_environment_sdk_key
    areset_sdk_key = areset_environment_sdk_key

    update_environment_patch = patch_environment
    aupdate_environment_patch = apatch_environment

    @property
    def raw(self) -> RawEnvironmentsApi:
        """The same calls with the head of the answer."""
        return RawEnvironmentsApi(self._client)

    @property
    def iterate(self) -> PagedEnvironmentsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedEnvironmentsApi(self._client)


class RawEnvironmentsApi(RawNamespace):
    """`EnvironmentsApi` with the head of the answer."""

    __slots__ = ()

    delete_environment = raw(EnvironmentsApi.delete_environment)
    adelete_environment = asynchronous_raw(EnvironmentsApi.delete_environment)
    get_environment = raw(EnvironmentsApi.get_environment)
    aget_environment = asynchronous_raw(EnvironmentsApi.get_environment)
    get_environments_by_project = raw(EnvironmentsApi.get_environments_by_project)
    aget_environments_by_project = asynchronous_raw(EnvironmentsApi.get_environments_by_project)
    patch_environment = raw(EnvironmentsApi.patch_environment)
    apatch_environment = asynchronous_raw(EnvironmentsApi.patch_environment)
    post_environment = raw(EnvironmentsApi.post_environment)
    apost_environment = asynchronous_raw(EnvironmentsApi.post_environment)
    reset_environment_mobile_key = raw(EnvironmentsApi.reset_environment_mobile_key)
    areset_environment_mobile_key = asynchronous_raw(EnvironmentsApi.reset_environment_mobile_key)
    reset_environment_sdk_key = raw(EnvironmentsApi.reset_environment_sdk_key)
    areset_environment_sdk_key = asynchronous_raw(EnvironmentsApi.reset_environment_sdk_key)
    create_new_environment = raw(EnvironmentsApi.post_environment)
    acreate_new_environment = asynchronous_raw(EnvironmentsApi.post_environment)
    get_by_project_and_key = raw(EnvironmentsApi.get_environment)
    aget_by_project_and_key = asynchronous_raw(EnvironmentsApi.get_environment)
    list_environments = raw(EnvironmentsApi.get_environments_by_project)
    alist_environments = asynchronous_raw(EnvironmentsApi.get_environments_by_project)
    remove_by_environment_key = raw(EnvironmentsApi.delete_environment)
    aremove_by_environment_key = asynchronous_raw(EnvironmentsApi.delete_environment)
    reset_mobile_sdk_key = raw(EnvironmentsApi.reset_environment_mobile_key)
    areset_mobile_sdk_key = asynchronous_raw(EnvironmentsApi.reset_environment_mobile_key)
    reset_sdk_key = raw(EnvironmentsApi.reset_environment_sdk_key)
    areset_sdk_key = asynchronous_raw(EnvironmentsApi.reset_environment_sdk_key)
    update_environment_patch = raw(EnvironmentsApi.patch_environment)
    aupdate_environment_patch = asynchronous_raw(EnvironmentsApi.patch_environment)


class PagedEnvironmentsApi(PagedNamespace):
    """`EnvironmentsApi` as iterators of items."""

    __slots__ = ()

    get_environments_by_project = iterated(
        EnvironmentsApi.get_environments_by_project,
        _GET_ENVIRONMENTS_BY_PROJECT,
    )
    aget_environments_by_project = asynchronous_iterated(
        EnvironmentsApi.get_environments_by_project,
        _GET_ENVIRONMENTS_BY_PROJECT,
    )
