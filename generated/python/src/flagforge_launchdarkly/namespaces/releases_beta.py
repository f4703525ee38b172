"""Releases (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import PatchOperation, Release, ReleaserAudienceConfigInput

_CREATE_RELEASE_FOR_FLAG: Operation[Release] = Operation(
    "createReleaseForFlag",
    "PUT",
    "/api/v2/projects/{projectKey}/flags/{flagKey}/release",
    path_parameters={"project_key": "projectKey", "flag_key": "flagKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("CreateReleaseInput"),
    result="Release",
)

_DELETE_RELEASE_BY_FLAG_KEY: Operation[None] = Operation(
    "deleteReleaseByFlagKey",
    "DELETE",
    "/api/v2/flags/{projectKey}/{flagKey}/release",
    path_parameters={"project_key": "projectKey", "flag_key": "flagKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_RELEASE_BY_FLAG_KEY: Operation[Release] = Operation(
    "getReleaseByFlagKey",
    "GET",
    "/api/v2/flags/{projectKey}/{flagKey}/release",
    path_parameters={"project_key": "projectKey", "flag_key": "flagKey"},
    constants={"LD-API-Version": "beta"},
    result="Release",
)

_PATCH_RELEASE_BY_FLAG_KEY: Operation[Release] = Operation(
    "patchReleaseByFlagKey",
    "PATCH",
    "/api/v2/flags/{projectKey}/{flagKey}/release",
    path_parameters={"project_key": "projectKey", "flag_key": "flagKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="Release",
)

_UPDATE_PHASE_STATUS: Operation[Release] = Operation(
    "updatePhaseStatus",
    "PUT",
    "/api/v2/projects/{projectKey}/flags/{flagKey}/release/phases/{phaseId}",
    path_parameters={"project_key": "projectKey", "flag_key": "flagKey", "phase_id": "phaseId"},
    constants={"LD-API-Version": "beta"},
    body=Body("UpdatePhaseStatusInput"),
    result="Release",
)


class ReleasesBetaApi(Namespace):
    """The way of one flag through a release pipeline."""

    __slots__ = ()

    def create_release_for_flag(
        self,
        *,
        release_pipeline_key: str,
        project_key: str,
        flag_key: str,
        release_variation_id: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Release:
        """Put a flag into a release pipeline.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release`

        Args:
            release_pipeline_key: Key of the release pipeline.
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._send(_CREATE_RELEASE_FOR_FLAG, locals())

    acreate_release_for_flag = asynchronous(create_release_for_flag)

    def delete_release_by_flag_key(
        self,
        *,
        project_key: str,
        flag_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove the release from a flag.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/flags/{projectKey}/{flagKey}/release`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._send(_DELETE_RELEASE_BY_FLAG_KEY, locals())

    adelete_release_by_flag_key = asynchronous(delete_release_by_flag_key)

    def get_release_by_flag_key(
        self,
        *,
        project_key: str,
        flag_key: str,
        request_options: RequestOptions | None = None,
    ) -> Release:
        """Get the active release of a flag.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/flags/{projectKey}/{flagKey}/release`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._send(_GET_RELEASE_BY_FLAG_KEY, locals())

    aget_release_by_flag_key = asynchronous(get_release_by_flag_key)

    def patch_release_by_flag_key(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        flag_key: str,
        request_options: RequestOptions | None = None,
    ) -> Release:
        """Change a release of a legacy pipeline.

        Body: JSON Patch. For newer pipelines use updatePhaseStatus. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/flags/{projectKey}/{flagKey}/release`

        Args:
            body: The body.
            project_key: Key of the project.
            flag_key: Key of the flag.
        """
        return self._send(_PATCH_RELEASE_BY_FLAG_KEY, locals())

    apatch_release_by_flag_key = asynchronous(patch_release_by_flag_key)

    def update_phase_status(
        self,
        *,
        project_key: str,
        flag_key: str,
        phase_id: str,
        audiences: Sequence[ReleaserAudienceConfigInput | Mapping[str, Any]] | Omit = OMIT,
        status: Literal["NotStarted", "ReadyToStart", "Started", "Paused", "Complete"]
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Release:
        """Set the status of a release phase.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release/phases/{phaseId}`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
            phase_id: Id of the release phase.
            audiences: Audiences in order; each stands for an environment.
            status: Present state; the values depend on the object.
        """
        return self._send(_UPDATE_PHASE_STATUS, locals())

    aupdate_phase_status = asynchronous(update_phase_status)

    get_current_release = get_release_by_flag_key
    aget_current_release = aget_release_by_flag_key

    update_active_release_patch = patch_release_by_flag_key
    aupdate_active_release_patch = apatch_release_by_flag_key

    @property
    def raw(self) -> RawReleasesBetaApi:
        """The same calls with the head of the answer."""
        return RawReleasesBetaApi(self._client)


class RawReleasesBetaApi(RawNamespace):
    """`ReleasesBetaApi` with the head of the answer."""

    __slots__ = ()

    create_release_for_flag = raw(ReleasesBetaApi.create_release_for_flag)
    acreate_release_for_flag = asynchronous_raw(ReleasesBetaApi.create_release_for_flag)
    delete_release_by_flag_key = raw(ReleasesBetaApi.delete_release_by_flag_key)
    adelete_release_by_flag_key = asynchronous_raw(ReleasesBetaApi.delete_release_by_flag_key)
    get_release_by_flag_key = raw(ReleasesBetaApi.get_release_by_flag_key)
    aget_release_by_flag_key = asynchronous_raw(ReleasesBetaApi.get_release_by_flag_key)
    patch_release_by_flag_key = raw(ReleasesBetaApi.patch_release_by_flag_key)
    apatch_release_by_flag_key = asynchronous_raw(ReleasesBetaApi.patch_release_by_flag_key)
    update_phase_status = raw(ReleasesBetaApi.update_phase_status)
    aupdate_phase_status = asynchronous_raw(ReleasesBetaApi.update_phase_status)
    get_current_release = raw(ReleasesBetaApi.get_release_by_flag_key)
    aget_current_release = asynchronous_raw(ReleasesBetaApi.get_release_by_flag_key)
    update_active_release_patch = raw(ReleasesBetaApi.patch_release_by_flag_key)
    aupdate_active_release_patch = asynchronous_raw(ReleasesBetaApi.patch_release_by_flag_key)
