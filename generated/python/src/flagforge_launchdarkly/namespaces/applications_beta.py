"""Applications (beta)."""

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
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        ApplicationCollectionRep,
        ApplicationRep,
        ApplicationVersionRep,
        ApplicationVersionsCollectionRep,
        PatchOperation,
    )

_DELETE_APPLICATION: Operation[None] = Operation(
    "deleteApplication",
    "DELETE",
    "/api/v2/applications/{applicationKey}",
    path_parameters={"application_key": "applicationKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_DELETE_APPLICATION_VERSION: Operation[None] = Operation(
    "deleteApplicationVersion",
    "DELETE",
    "/api/v2/applications/{applicationKey}/versions/{versionKey}",
    path_parameters={"application_key": "applicationKey", "version_key": "versionKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_APPLICATION: Operation[ApplicationRep] = Operation(
    "getApplication",
    "GET",
    "/api/v2/applications/{applicationKey}",
    path_parameters={"application_key": "applicationKey"},
    query={"expand": ("expand", "form")},
    constants={"LD-API-Version": "beta"},
    result="ApplicationRep",
)

_GET_APPLICATIONS: PagedOperation[ApplicationCollectionRep, ApplicationRep] = PagedOperation(
    "getApplications",
    "GET",
    "/api/v2/applications",
    query={
        "filter": "filter",
        "limit": "limit",
        "offset": "offset",
        "sort": "sort",
        "expand": ("expand", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="ApplicationCollectionRep",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_APPLICATION_VERSIONS: PagedOperation[
    ApplicationVersionsCollectionRep,
    ApplicationVersionRep,
] = PagedOperation(
    "getApplicationVersions",
    "GET",
    "/api/v2/applications/{applicationKey}/versions",
    path_parameters={"application_key": "applicationKey"},
    query={"filter": "filter", "limit": "limit", "offset": "offset", "sort": "sort"},
    constants={"LD-API-Version": "beta"},
    result="ApplicationVersionsCollectionRep",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_APPLICATION: Operation[ApplicationRep] = Operation(
    "patchApplication",
    "PATCH",
    "/api/v2/applications/{applicationKey}",
    path_parameters={"application_key": "applicationKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="ApplicationRep",
)

_PATCH_APPLICATION_VERSION: Operation[ApplicationVersionRep] = Operation(
    "patchApplicationVersion",
    "PATCH",
    "/api/v2/applications/{applicationKey}/versions/{versionKey}",
    path_parameters={"application_key": "applicationKey", "version_key": "versionKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="ApplicationVersionRep",
)


class ApplicationsBetaApi(Namespace):
    """Applications and their versions, as reported by SDKs."""

    __slots__ = ()

    def delete_application(
        self,
        *,
        application_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an application.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/applications/{applicationKey}`

        Args:
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
        """
        return self._send(_DELETE_APPLICATION, locals())

    adelete_application = asynchronous(delete_application)

    def delete_application_version(
        self,
        *,
        application_key: str,
        version_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an application version.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/applications/{applicationKey}/versions/{versionKey}`

        Args:
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            version_key: Key of the application version.
        """
        return self._send(_DELETE_APPLICATION_VERSION, locals())

    adelete_application_version = asynchronous(delete_application_version)

    def get_application(
        self,
        *,
        application_key: str,
        expand: Sequence[Literal["flags"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ApplicationRep:
        """Get an application by key.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/applications/{applicationKey}`

        Args:
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_APPLICATION, locals())

    aget_application = asynchronous(get_application)

    def get_applications(
        self,
        *,
        filter: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort: str | Omit = OMIT,
        expand: Sequence[Literal["flags"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ApplicationCollectionRep:
        """List the applications seen in an account.

        Paged with `limit` and `offset`; 10 items by default. Beta: needs the header
        `LD-API-Version: beta`.

        `GET /api/v2/applications`

        Args:
            filter: Filter expression; fields and syntax differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_APPLICATIONS, locals())

    aget_applications = asynchronous(get_applications)

    def get_application_versions(
        self,
        *,
        application_key: str,
        filter: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ApplicationVersionsCollectionRep:
        """List the versions of an application.

        Paged with `limit` and `offset`; 50 items by default. Beta: needs the header
        `LD-API-Version: beta`.

        `GET /api/v2/applications/{applicationKey}/versions`

        Args:
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            filter: Filter expression; fields and syntax differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
        """
        return self._send(_GET_APPLICATION_VERSIONS, locals())

    aget_application_versions = asynchronous(get_application_versions)

    def patch_application(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        application_key: str,
        request_options: RequestOptions | None = None,
    ) -> ApplicationRep:
        """Change an application.

        Body: JSON Patch. `description` and `kind` can change. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/applications/{applicationKey}`

        Args:
            body: The body.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
        """
        return self._send(_PATCH_APPLICATION, locals())

    apatch_application = asynchronous(patch_application)

    def patch_application_version(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        application_key: str,
        version_key: str,
        request_options: RequestOptions | None = None,
    ) -> ApplicationVersionRep:
        """Change an application version.

        Body: JSON Patch. Only `supported` can change. Beta: needs the header `LD-API-Version:
        beta`.

        `PATCH /api/v2/applications/{applicationKey}/versions/{versionKey}`

        Args:
            body: The body.
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            version_key: Key of the application version.
        """
        return self._send(_PATCH_APPLICATION_VERSION, locals())

    apatch_application_version = asynchronous(patch_application_version)

    get_application_by_key = get_application
    aget_application_by_key = aget_application

    list_applications = get_applications
    alist_applications = aget_applications

    remove_application = delete_application
    aremove_application = adelete_application

    remove_version = delete_application_version
    aremove_version = adelete_application_version

    update_application_patch = patch_application
    aupdate_application_patch = apatch_application

    update_version_patch = patch_application_version
    aupdate_version_patch = apatch_application_version

    @property
    def raw(self) -> RawApplicationsBetaApi:
        """The same calls with the head of the answer."""
        return RawApplicationsBetaApi(self._client)

    @property
    def iterate(self) -> PagedApplicationsBetaApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedApplicationsBetaApi(self._client)


class RawApplicationsBetaApi(RawNamespace):
    """`ApplicationsBetaApi` with the head of the answer."""

    __slots__ = ()

    delete_application = raw(ApplicationsBetaApi.delete_application)
    adelete_application = asynchronous_raw(ApplicationsBetaApi.delete_application)
    delete_application_version = raw(ApplicationsBetaApi.delete_application_version)
    adelete_application_version = asynchronous_raw(ApplicationsBetaApi.delete_application_version)
    get_application = raw(ApplicationsBetaApi.get_application)
    aget_application = asynchronous_raw(ApplicationsBetaApi.get_application)
    get_applications = raw(ApplicationsBetaApi.get_applications)
    aget_applications = asynchronous_raw(ApplicationsBetaApi.get_applications)
    get_application_versions = raw(ApplicationsBetaApi.get_application_versions)
    aget_application_versions = asynchronous_raw(ApplicationsBetaApi.get_application_versions)
    patch_application = raw(ApplicationsBetaApi.patch_application)
    apatch_application = asynchronous_raw(ApplicationsBetaApi.patch_application)
    patch_application_version = raw(ApplicationsBetaApi.patch_application_version)
    apatch_application_version = asynchronous_raw(ApplicationsBetaApi.patch_application_version)
    get_application_by_key = raw(ApplicationsBetaApi.get_application)
    aget_application_by_key = asynchronous_raw(ApplicationsBetaApi.get_application)
    list_applications = raw(ApplicationsBetaApi.get_applications)
    alist_applications = asynchronous_raw(ApplicationsBetaApi.get_applications)
    remove_application = raw(ApplicationsBetaApi.delete_application)
    aremove_application = asynchronous_raw(ApplicationsBetaApi.delete_application)
    remove_version = raw(ApplicationsBetaApi.delete_application_version)
    aremove_version = asynchronous_raw(ApplicationsBetaApi.delete_application_version)
    update_application_patch = raw(ApplicationsBetaApi.patch_application)
    aupdate_application_patch = asynchronous_raw(ApplicationsBetaApi.patch_application)
    update_version_patch = raw(ApplicationsBetaApi.patch_application_version)
    aupdate_version_patch = asynchronous_raw(ApplicationsBetaApi.patch_application_version)


class PagedApplicationsBetaApi(PagedNamespace):
    """`ApplicationsBetaApi` as iterators of items."""

    __slots__ = ()

    get_applications = iterated(ApplicationsBetaApi.get_applications, _GET_APPLICATIONS)
    aget_applications = asynchronous_iterated(
        ApplicationsBetaApi.get_applications,
        _GET_APPLICATIONS,
    )
    get_application_versions = iterated(
        ApplicationsBetaApi.get_application_versions,
        _GET_APPLICATION_VERSIONS,
    )
    aget_application_versions = asynchronous_iterated(
        ApplicationsBetaApi.get_application_versions,
        _GET_APPLICATION_VERSIONS,
    )
