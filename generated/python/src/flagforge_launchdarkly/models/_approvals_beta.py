from __future__ import annotations

from typing import Any

from .._lib.model import Model, field


class ApprovalRequestPatchInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class ApprovalRequestSetting(Model):
    """Approval rules for one kind of resource."""

    auto_apply_approved_changes: bool | None = field("autoApplyApprovedChanges", default=None)
    """Applies the change by itself once every reviewer has approved."""
    bypass_approvals_for_pending_changes: bool = field("bypassApprovalsForPendingChanges")
    """Lets pending changes through without approval."""
    can_apply_declined_changes: bool = field("canApplyDeclinedChanges")
    """Allows to apply a change with at least one approval although others declined."""
    can_review_own_request: bool = field("canReviewOwnRequest")
    """Lets authors apply their own request."""
    min_num_approvals: int = field("minNumApprovals")
    """Number of approvals a change needs, 1 to 5."""
    required: bool = field("required")
    """Whether approval is needed."""
    required_approval_tags: list[str] = field("requiredApprovalTags")
    """Only flags with one of these tags need approval."""
    service_config: dict[str, Any] = field("serviceConfig")
    """Settings for the approval service."""
    service_kind: str = field("serviceKind")
    """System that handles approvals."""
    service_kind_configuration_id: str | None = field("serviceKindConfigurationId", default=None)
    """Id of the configuration of a custom approval integration."""


class ApprovalRequestSettingWithEnvs(Model):
    default: ApprovalRequestSetting | None = field(
        "_default",
        "ApprovalRequestSetting",
        default=None,
    )
    strict: ApprovalRequestSetting | None = field("_strict", "ApprovalRequestSetting", default=None)
    environments: dict[str, ApprovalRequestSetting] | None = field(
        "environments",
        "{}ApprovalRequestSetting",
        default=None,
    )
    """Environments: a list, or a map by environment key."""


class ApprovalRequestSettingsPatch(Model):
    """Approval rules to change, and for which environment and kind."""

    auto_apply_approved_changes: bool | None = field("autoApplyApprovedChanges", default=None)
    """Applies the change by itself once every reviewer has approved."""
    bypass_approvals_for_pending_changes: bool | None = field(
        "bypassApprovalsForPendingChanges",
        default=None,
    )
    """Lets pending changes through without approval."""
    can_apply_declined_changes: bool | None = field("canApplyDeclinedChanges", default=None)
    """Allows to apply a change with at least one approval although others declined."""
    can_review_own_request: bool | None = field("canReviewOwnRequest", default=None)
    """Lets authors apply their own request."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    min_num_approvals: int | None = field("minNumApprovals", default=None)
    """Number of approvals a change needs, 1 to 5."""
    required: bool | None = field("required", default=None)
    """Whether approval is needed."""
    required_approval_tags: list[str] | None = field("requiredApprovalTags", default=None)
    """Only flags with one of these tags need approval."""
    resource_kind: str = field("resourceKind")
    """Kind of resource, such as flag or segment."""
    service_config: dict[str, Any] | None = field("serviceConfig", default=None)
    """Settings for the approval service."""
    service_kind: str | None = field("serviceKind", default=None)
    """System that handles approvals."""
    service_kind_configuration_id: str | None = field("serviceKindConfigurationId", default=None)
    """Id of the configuration of a custom approval integration."""
