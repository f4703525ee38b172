from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import (
        AudienceConfiguration,
        EnvironmentSummary,
        Link,
        MemberSummary,
        TokenSummary,
    )


class CompletedBy(Model):
    member: MemberSummary | None = field("member", "MemberSummary", default=None)
    """The member concerned."""
    token: TokenSummary | None = field("token", "TokenSummary", default=None)
    """Access token: its details, or its value when just created or reset."""


class CreateReleaseInput(Model):
    release_pipeline_key: str = field("releasePipelineKey")
    """Key of the release pipeline."""
    release_variation_id: str | None = field("releaseVariationId", default=None)


class Release(Model):
    """The release of a flag, phase by phase."""

    canceled_at: int | None = field("_canceledAt", default=None)
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    release_variation_id: str | None = field("_releaseVariationId", default=None)
    version: int = field("_version")
    """Version number; each change adds one."""
    name: str = field("name")
    """Name for humans."""
    phases: list[ReleasePhase] = field("phases", "[]ReleasePhase")
    """Phases of the pipeline or release, in order."""
    release_pipeline_description: str = field("releasePipelineDescription")
    release_pipeline_key: str = field("releasePipelineKey")
    """Key of the release pipeline."""


class ReleaseAudience(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    rule_ids: list[str] | None = field("_ruleIds", default=None)
    configuration: AudienceConfiguration | None = field(
        "configuration",
        "AudienceConfiguration",
        default=None,
    )
    """How the audience or phase is rolled out."""
    environment: EnvironmentSummary | None = field(
        "environment",
        "EnvironmentSummary",
        default=None,
    )
    """The environment, or a link to it."""
    name: str = field("name")
    """Name for humans."""
    segment_keys: list[str] | None = field("segmentKeys", default=None)
    """Keys of segments."""
    status: str | None = field("status", default=None)
    """Present state; the values depend on the object."""


class ReleaseGuardianConfigurationInput(Model):
    monitoring_window_milliseconds: int | None = field("monitoringWindowMilliseconds", default=None)
    """How long a rollout is watched, in milliseconds."""
    randomization_unit: str | None = field("randomizationUnit", default=None)
    """Context kind by which traffic is split."""
    rollback_on_regression: bool | None = field("rollbackOnRegression", default=None)
    """Whether the release goes back by itself when a metric gets worse."""
    rollout_weight: int | None = field("rolloutWeight", default=None)
    """Share of the traffic in the rollout."""


class ReleasePhase(Model):
    audiences: list[ReleaseAudience] = field("_audiences", "[]ReleaseAudience")
    completed_by: CompletedBy | None = field("_completedBy", "CompletedBy", default=None)
    completion_date: int | None = field("_completionDate", default=None)
    creation_date: int = field("_creationDate")
    """Time of creation, epoch milliseconds."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    name: str = field("_name")
    """Name of the object."""
    started_date: int | None = field("_startedDate", default=None)
    complete: bool = field("complete")
    configuration: dict[str, Any] | None = field("configuration", default=None)
    """How the audience or phase is rolled out."""
    started: bool | None = field("started", default=None)
    status: Literal["NotStarted", "ReadyToStart", "Started", "Paused", "Complete"] | str | None = (
        field("status", default=None)
    )
    """Present state; the values depend on the object."""


class ReleaserAudienceConfigInput(Model):
    audience_id: str | None = field("audienceId", default=None)
    notify_member_ids: list[str] | None = field("notifyMemberIds", default=None)
    """Ids of members asked to review."""
    notify_team_keys: list[str] | None = field("notifyTeamKeys", default=None)
    """Keys of teams asked to review."""
    release_guardian_configuration: ReleaseGuardianConfigurationInput | None = field(
        "releaseGuardianConfiguration",
        "ReleaseGuardianConfigurationInput",
        default=None,
    )
    """How a guarded rollout watches its metrics."""


class UpdatePhaseStatusInput(Model):
    audiences: list[ReleaserAudienceConfigInput] | None = field(
        "audiences",
        "[]ReleaserAudienceConfigInput",
        default=None,
    )
    """Audiences in order; each stands for an environment."""
    status: Literal["NotStarted", "ReadyToStart", "Started", "Paused", "Complete"] | None = field(
        "status",
        default=None,
    )
    """Present state; the values depend on the object."""
