"""Releases (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import CreateReleaseInput, PatchOperation, Release, UpdatePhaseStatusInput

_CREATE_RELEASE_FOR_FLAG: Endpoint[Release] = Endpoint(
    "createReleaseForFlag",
    path={"project_key": "projectKey", "flag_key": "flagKey"},
    body="create_release_input",
)

_DELETE_RELEASE_BY_FLAG_KEY: Endpoint[None] = Endpoint(
    "deleteReleaseByFlagKey",
    path={"project_key": "projectKey", "flag_key": "flagKey"},
)

_GET_RELEASE_BY_FLAG_KEY: Endpoint[Release] = Endpoint(
    "getReleaseByFlagKey",
    path={"project_key": "projectKey", "flag_key": "flagKey"},
)

_PATCH_RELEASE_BY_FLAG_KEY: Endpoint[Release] = Endpoint(
    "patchReleaseByFlagKey",
    path={"project_key": "projectKey", "flag_key": "flagKey"},
    body="json_patch",
)

_UPDATE_PHASE_STATUS: Endpoint[Release] = Endpoint(
    "updatePhaseStatus",
    path={"project_key": "projectKey", "flag_key": "flagKey", "phase_id": "phaseId"},
    body="update_phase_status_input",
)


class ReleasesBetaApi(Api):
    """The way of one flag through a release pipeline."""

    def create_release_for_flag(
        self,
        project_key: str,
        flag_key: str,
        create_release_input: CreateReleaseInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Release:
        """Put a flag into a release pipeline.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._call(_CREATE_RELEASE_FOR_FLAG, locals())

    def delete_release_by_flag_key(
        self,
        project_key: str,
        flag_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove the release from a flag.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/flags/{projectKey}/{flagKey}/release`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._call(_DELETE_RELEASE_BY_FLAG_KEY, locals())

    def get_release_by_flag_key(
        self,
        project_key: str,
        flag_key: str,
        **options: Unpack[CallOptions],
    ) -> Release:
        """Get the active release of a flag.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/flags/{projectKey}/{flagKey}/release`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._call(_GET_RELEASE_BY_FLAG_KEY, locals())

    def patch_release_by_flag_key(
        self,
        project_key: str,
        flag_key: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> Release:
        """Change a release of a legacy pipeline.

        Body: JSON Patch. For newer pipelines use updatePhaseStatus. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/flags/{projectKey}/{flagKey}/release`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._call(_PATCH_RELEASE_BY_FLAG_KEY, locals())

    def update_phase_status(
        self,
        project_key: str,
        flag_key: str,
        phase_id: str,
        update_phase_status_input: UpdatePhaseStatusInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Release:
        """Set the status of a release phase.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release/phases/{phaseId}`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
            phase_id: Id of the release phase.
        """
        return self._call(_UPDATE_PHASE_STATUS, locals())
