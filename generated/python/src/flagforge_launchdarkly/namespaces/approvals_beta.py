"""Approvals (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import ApprovalRequestSettingWithEnvs, FlagConfigApprovalRequestResponse
    from ..patches import ApprovalRequestPatch

_GET_APPROVAL_REQUEST_SETTINGS: Operation[dict[str, ApprovalRequestSettingWithEnvs]] = Operation(
    "getApprovalRequestSettings",
    "GET",
    "/api/v2/approval-requests/projects/{projectKey}/settings",
    path_parameters={"project_key": "projectKey"},
    query={
        "environment_key": "environmentKey",
        "resource_kind": "resourceKind",
        "expand": ("expand", "form"),
    },
    constants={"LD-API-Version": "beta"},
    result="{}ApprovalRequestSettingWithEnvs",
)

_PATCH_APPROVAL_REQUEST: Operation[FlagConfigApprovalRequestResponse] = Operation(
    "patchApprovalRequest",
    "PATCH",
    "/api/v2/approval-requests/{id}",
    path_parameters={"id": "id"},
    constants={"LD-API-Version": "beta"},
    body=Body(
        "ApprovalRequestPatchInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="FlagConfigApprovalRequestResponse",
)

_PATCH_APPROVAL_REQUEST_SETTINGS: Operation[dict[str, ApprovalRequestSettingWithEnvs]] = Operation(
    "patchApprovalRequestSettings",
    "PATCH",
    "/api/v2/approval-requests/projects/{projectKey}/settings",
    path_parameters={"project_key": "projectKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("ApprovalRequestSettingsPatch"),
    result="{}ApprovalRequestSettingWithEnvs",
)

_PATCH_FLAG_CONFIG_APPROVAL_REQUEST: Operation[FlagConfigApprovalRequestResponse] = Operation(
    "patchFlagConfigApprovalRequest",
    "PATCH",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    constants={"LD-API-Version": "beta"},
    body=Body(
        "ApprovalRequestPatchInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="FlagConfigApprovalRequestResponse",
)


class ApprovalsBetaApi(Namespace):
    """Change approval requests and the approval settings of a project."""

    __slots__ = ()

    def get_approval_request_settings(
        self,
        *,
        project_key: str,
        environment_key: str | Omit = OMIT,
        resource_kind: str | Omit = OMIT,
        expand: Sequence[Literal["default", "strict"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_APPROVAL_REQUEST_SETTINGS, locals())

    aget_approval_request_settings = asynchronous(get_approval_request_settings)

    def patch_approval_request(
        self,
        *,
        instructions: ApprovalRequestPatch | Sequence[Mapping[str, Any]],
        id: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FlagConfigApprovalRequestResponse:
        """Change an approval request.

        Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/approval-requests/{id}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            id: Id of the resource named in the path.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_APPROVAL_REQUEST, locals())

    apatch_approval_request = asynchronous(patch_approval_request)

    def patch_approval_request_settings(
        self,
        *,
        environment_key: str,
        resource_kind: str,
        project_key: str,
        auto_apply_approved_changes: bool | None | Omit = OMIT,
        bypass_approvals_for_pending_changes: bool | Omit = OMIT,
        can_apply_declined_changes: bool | Omit = OMIT,
        can_review_own_request: bool | Omit = OMIT,
        min_num_approvals: int | Omit = OMIT,
        required: bool | Omit = OMIT,
        required_approval_tags: Sequence[str] | Omit = OMIT,
        service_config: Mapping[str, Any] | Omit = OMIT,
        service_kind: str | Omit = OMIT,
        service_kind_configuration_id: str | None | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> dict[str, ApprovalRequestSettingWithEnvs]:
        """Change the approval settings of a project.

        Body: the fields to change, with `environmentKey` and `resourceKind` to say where. Beta:
        needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/approval-requests/projects/{projectKey}/settings`

        Args:
            environment_key: Key of the environment.
            resource_kind: Kind of resource, such as flag or segment.
            project_key: Key of the project.
            auto_apply_approved_changes: Applies the change by itself once every reviewer has
                approved.
            bypass_approvals_for_pending_changes: Lets pending changes through without approval.
            can_apply_declined_changes: Allows to apply a change with at least one approval although
                others declined.
            can_review_own_request: Lets authors apply their own request.
            min_num_approvals: Number of approvals a change needs, 1 to 5.
            required: Whether approval is needed.
            required_approval_tags: Only flags with one of these tags need approval.
            service_config: Settings for the approval service.
            service_kind: System that handles approvals.
            service_kind_configuration_id: Id of the configuration of a custom approval integration.
        """
        return self._send(_PATCH_APPROVAL_REQUEST_SETTINGS, locals())

    apatch_approval_request_settings = asynchronous(patch_approval_request_settings)

    def patch_flag_config_approval_request(
        self,
        *,
        instructions: ApprovalRequestPatch | Sequence[Mapping[str, Any]],
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FlagConfigApprovalRequestResponse:
        """Change an approval request of a flag.

        Body: semantic patch, with addReviewers or updateDescription. Beta: needs the header
        `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_FLAG_CONFIG_APPROVAL_REQUEST, locals())

    apatch_flag_config_approval_request = asynchronous(patch_flag_config_approval_request)

    @property
    def raw(self) -> RawApprovalsBetaApi:
        """The same calls with the head of the answer."""
        return RawApprovalsBetaApi(self._client)


class RawApprovalsBetaApi(RawNamespace):
    """`ApprovalsBetaApi` with the head of the answer."""

    __slots__ = ()

    get_approval_request_settings = raw(ApprovalsBetaApi.get_approval_request_settings)
    aget_approval_request_settings = asynchronous_raw(
        ApprovalsBetaApi.get_approval_request_settings
    )
    patch_approval_request = raw(ApprovalsBetaApi.patch_approval_request)
    apatch_approval_request = asynchronous_raw(ApprovalsBetaApi.patch_approval_request)
    patch_approval_request_settings = raw(ApprovalsBetaApi.patch_approval_request_settings)
    apatch_approval_request_settings = asynchronous_raw(
        ApprovalsBetaApi.patch_approval_request_settings
    )
    patch_flag_config_approval_request = raw(ApprovalsBetaApi.patch_flag_config_approval_request)
    apatch_flag_config_approval_request = asynchronous_raw(
        ApprovalsBetaApi.patch_flag_config_approval_request
    )
