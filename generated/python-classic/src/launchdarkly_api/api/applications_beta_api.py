"""Applications (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        ApplicationCollectionRep,
        ApplicationRep,
        ApplicationVersionRep,
        ApplicationVersionsCollectionRep,
        PatchOperation,
    )

_DELETE_APPLICATION: Endpoint[None] = Endpoint(
    "deleteApplication",
    path={"application_key": "applicationKey"},
)

_DELETE_APPLICATION_VERSION: Endpoint[None] = Endpoint(
    "deleteApplicationVersion",
    path={"application_key": "applicationKey", "version_key": "versionKey"},
)

_GET_APPLICATION: Endpoint[ApplicationRep] = Endpoint(
    "getApplication",
    path={"application_key": "applicationKey"},
    query={"expand": "expand"},
)

_GET_APPLICATIONS: Endpoint[ApplicationCollectionRep] = Endpoint(
    "getApplications",
    query={
        "filter": "filter",
        "limit": "limit",
        "offset": "offset",
        "sort": "sort",
        "expand": "expand",
    },
)

_GET_APPLICATION_VERSIONS: Endpoint[ApplicationVersionsCollectionRep] = Endpoint(
    "getApplicationVersions",
    path={"application_key": "applicationKey"},
    query={"filter": "filter", "limit": "limit", "offset": "offset", "sort": "sort"},
)

_PATCH_APPLICATION: Endpoint[ApplicationRep] = Endpoint(
    "patchApplication",
    path={"application_key": "applicationKey"},
    body="json_patch",
)

_PATCH_APPLICATION_VERSION: Endpoint[ApplicationVersionRep] = Endpoint(
    "patchApplicationVersion",
    path={"application_key": "applicationKey", "version_key": "versionKey"},
    body="json_patch",
)


class ApplicationsBetaApi(Api):
    """Applications and their versions, as reported by SDKs."""

    def delete_application(self, application_key: str, **options: Unpack[CallOptions]) -> None:
        """Delete an application.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/applications/{applicationKey}`

        Args:
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
        """
        return self._call(_DELETE_APPLICATION, locals())

    def delete_application_version(
        self,
        application_key: str,
        version_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an application version.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/applications/{applicationKey}/versions/{versionKey}`

        Args:
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            version_key: Key of the application version.
        """
        return self._call(_DELETE_APPLICATION_VERSION, locals())

    def get_application(
        self,
        application_key: str,
        *,
        expand: Sequence[Literal["flags"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApplicationRep:
        """Get an application by key.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/applications/{applicationKey}`

        Args:
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_APPLICATION, locals())

    def get_applications(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        expand: Sequence[Literal["flags"]] | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_APPLICATIONS, locals())

    def get_application_versions(
        self,
        application_key: str,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_APPLICATION_VERSIONS, locals())

    def patch_application(
        self,
        application_key: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> ApplicationRep:
        """Change an application.

        Body: JSON Patch. `description` and `kind` can change. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/applications/{applicationKey}`

        Args:
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
        """
        return self._call(_PATCH_APPLICATION, locals())

    def patch_application_version(
        self,
        application_key: str,
        version_key: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> ApplicationVersionRep:
        """Change an application version.

        Body: JSON Patch. Only `supported` can change. Beta: needs the header `LD-API-Version:
        beta`.

        `PATCH /api/v2/applications/{applicationKey}/versions/{versionKey}`

        Args:
            application_key: Key of the application; where several are accepted, keys joined by
                commas.
            version_key: Key of the application version.
        """
        return self._call(_PATCH_APPLICATION_VERSION, locals())
