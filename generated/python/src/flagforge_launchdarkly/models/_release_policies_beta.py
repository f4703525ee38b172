from __future__ import annotations

from typing import Literal

from .._lib.model import Model, field


class GuardedReleaseConfig(Model):
    """A release that watches metrics on its way."""

    metric_group_keys: list[str] | None = field("metricGroupKeys", default=None)
    metric_keys: list[str] | None = field("metricKeys", default=None)
    min_sample_size: int | None = field("minSampleSize", default=None)
    rollback_on_regression: bool | None = field("rollbackOnRegression", default=None)
    """Whether the release goes back by itself when a metric gets worse."""
    rollout_context_kind_key: str | None = field("rolloutContextKindKey", default=None)
    """Context kind by which the rollout is split."""
    stages: list[ReleasePolicyStage] | None = field("stages", "[]ReleasePolicyStage", default=None)
    """Stages in order."""


class PostReleasePolicyRequest(Model):
    guarded_release_config: GuardedReleaseConfig | None = field(
        "guardedReleaseConfig",
        "GuardedReleaseConfig",
        default=None,
    )
    """Settings used when the release method is guarded."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    progressive_release_config: ProgressiveReleaseConfig | None = field(
        "progressiveReleaseConfig",
        "ProgressiveReleaseConfig",
        default=None,
    )
    """Settings used when the release method is progressive."""
    release_method: Literal["guarded-release", "progressive-release"] = field("releaseMethod")
    """How a release proceeds: guarded-release or progressive-release."""
    scope: ReleasePolicyScope | None = field("scope", "ReleasePolicyScope", default=None)
    """Environments and flag tags the policy applies to."""


class ProgressiveReleaseConfig(Model):
    """A release that grows step by step."""

    rollout_context_kind_key: str | None = field("rolloutContextKindKey", default=None)
    """Context kind by which the rollout is split."""
    stages: list[ReleasePolicyStage] | None = field("stages", "[]ReleasePolicyStage", default=None)
    """Stages in order."""


class PutReleasePolicyRequest(Model):
    guarded_release_config: GuardedReleaseConfig | None = field(
        "guardedReleaseConfig",
        "GuardedReleaseConfig",
        default=None,
    )
    """Settings used when the release method is guarded."""
    name: str = field("name")
    """Name for humans."""
    progressive_release_config: ProgressiveReleaseConfig | None = field(
        "progressiveReleaseConfig",
        "ProgressiveReleaseConfig",
        default=None,
    )
    """Settings used when the release method is progressive."""
    release_method: Literal["guarded-release", "progressive-release"] = field("releaseMethod")
    """How a release proceeds: guarded-release or progressive-release."""
    scope: ReleasePolicyScope | None = field("scope", "ReleasePolicyScope", default=None)
    """Environments and flag tags the policy applies to."""


class ReleasePoliciesAccess(Model):
    allowed: list[ReleasePoliciesAccessAllowedRep] = field(
        "allowed",
        "[]ReleasePoliciesAccessAllowedRep",
    )
    """Actions the caller may perform."""
    denied: list[ReleasePoliciesAccessDenied] = field("denied", "[]ReleasePoliciesAccessDenied")
    """Actions the caller may not perform."""


class ReleasePoliciesAccessAllowedReason(Model):
    actions: list[str] | None = field("actions", default=None)
    """Action names; a star stands for any text."""
    effect: Literal["allow", "deny"] | str = field("effect")
    """Whether the statement allows or denies."""
    not_actions: list[str] | None = field("notActions", default=None)
    """All actions except these."""
    not_resources: list[str] | None = field("notResources", default=None)
    """All resources except these."""
    resources: list[str] | None = field("resources", default=None)
    """Resource specifiers; a star stands for any text."""
    role_name: str | None = field("role_name", default=None)
    """Name of the role that decided."""


class ReleasePoliciesAccessAllowedRep(Model):
    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: ReleasePoliciesAccessAllowedReason = field(
        "reason",
        "ReleasePoliciesAccessAllowedReason",
    )
    """Why it came out this way."""


class ReleasePoliciesAccessDenied(Model):
    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: ReleasePoliciesAccessDeniedReason = field("reason", "ReleasePoliciesAccessDeniedReason")
    """Why it came out this way."""


class ReleasePoliciesAccessDeniedReason(Model):
    actions: list[str] | None = field("actions", default=None)
    """Action names; a star stands for any text."""
    effect: Literal["allow", "deny"] | str = field("effect")
    """Whether the statement allows or denies."""
    not_actions: list[str] | None = field("notActions", default=None)
    """All actions except these."""
    not_resources: list[str] | None = field("notResources", default=None)
    """All resources except these."""
    resources: list[str] | None = field("resources", default=None)
    """Resource specifiers; a star stands for any text."""
    role_name: str | None = field("role_name", default=None)
    """Name of the role that decided."""


class ReleasePoliciesResponse(Model):
    items: list[ReleasePolicy] = field("items", "[]ReleasePolicy")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ReleasePolicy(Model):
    """A rule for releases in some environments."""

    access: ReleasePoliciesAccess | None = field("_access", "ReleasePoliciesAccess", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    guarded_release_config: GuardedReleaseConfig | None = field(
        "guardedReleaseConfig",
        "GuardedReleaseConfig",
        default=None,
    )
    """Settings used when the release method is guarded."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    progressive_release_config: ProgressiveReleaseConfig | None = field(
        "progressiveReleaseConfig",
        "ProgressiveReleaseConfig",
        default=None,
    )
    """Settings used when the release method is progressive."""
    rank: int = field("rank")
    release_method: Literal["guarded-release", "progressive-release"] | str = field("releaseMethod")
    """How a release proceeds: guarded-release or progressive-release."""
    scope: ReleasePolicyScope | None = field("scope", "ReleasePolicyScope", default=None)
    """Environments and flag tags the policy applies to."""


class ReleasePolicyScope(Model):
    """Environments and flag tags a release policy applies to."""

    environment_keys: list[str] | None = field("environmentKeys", default=None)
    flag_tag_keys: list[str] | None = field("flagTagKeys", default=None)


class ReleasePolicyStage(Model):
    """Share of traffic and duration of one step."""

    allocation: int = field("allocation")
    duration_millis: int = field("durationMillis")
