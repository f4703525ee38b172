"""Approvals (beta)."""

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
        ApprovalRequestPatchInput,
        ApprovalRequestSettingsPatch,
        ApprovalRequestSettingWithEnvs,
        FlagConfigApprovalRequestResponse,
    )

_GET_APPROVAL_REQUEST_SETTINGS: Endpoint[dict[str, ApprovalRequestSettingWithEnvs]] = Endpoint(
    "getApprovalRequestSettings",
    path={"project_key": "projectKey"},
    query={
        "environment_key": "environmentKey",
        "resource_kind": "resourceKind",
        "expand": "expand",
    },
)

_PATCH_APPROVAL_REQUEST: Endpoint[FlagConfigApprovalRequestResponse] = Endpoint(
    "patchApprovalRequest",
    path={"id": "id"},
    body="approval_request_patch_input",
)

_PATCH_APPROVAL_REQUEST_SETTINGS: Endpoint[dict[str, ApprovalRequestSettingWithEnvs]] = Endpoint(
    "patchApprovalRequestSettings",
    path={"project_key": "projectKey"},
    body="approval_request_settings_patch",
)

_PATCH_FLAG_CONFIG_APPROVAL_REQUEST: Endpoint[FlagConfigApprovalRequestResponse] = Endpoint(
    "patchFlagConfigApprovalRequest",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    body="approval_request_patch_input",
)


class ApprovalsBetaApi(Api):
    """Change approval requests and the approval settings of a project."""

    def get_approval_request_settings(
        self,
        project_key: str,
        *,
        environment_key: str | None = None,
        resource_kind: str | None = None,
        expand: Sequence[Literal["default", "strict"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, ApprovalRequestSettingWithEnvs]:
        """Get the approval settings of a project.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/approval-requests/projects/{projectKey}/settings`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            resource_kind: Kind of resource, for example flag or segment.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_APPROVAL_REQUEST_SETTINGS, locals())

    def patch_approval_request(
        self,
        id: str,
        approval_request_patch_input: ApprovalRequestPatchInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlagConfigApprovalRequestResponse:
        """Change an approval request.

        Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/approval-requests/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_PATCH_APPROVAL_REQUEST, locals())

    def patch_approval_request_settings(
        self,
        project_key: str,
        approval_request_settings_patch: ApprovalRequestSettingsPatch | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> dict[str, ApprovalRequestSettingWithEnvs]:
        """Change the approval settings of a project.

        Body: the fields to change, with `environmentKey` and `resourceKind` to say where. Beta:
        needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/approval-requests/projects/{projectKey}/settings`

        Args:
            project_key: Key of the project.
        """
        return self._call(_PATCH_APPROVAL_REQUEST_SETTINGS, locals())

    def patch_flag_config_approval_request(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        approval_request_patch_input: ApprovalRequestPatchInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlagConfigApprovalRequestResponse:
        """Change an approval request of a flag.

        Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_PATCH_FLAG_CONFIG_APPROVAL_REQUEST, locals())
