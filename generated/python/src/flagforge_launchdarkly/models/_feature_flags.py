from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import (
        Access,
        Clause,
        ClientSideAvailability,
        CustomProperty,
        Defaults,
        Link,
        MemberSummary,
        MetricListingRep,
        Variation,
    )


class ClientSideAvailabilityPost(Model):
    using_environment_id: bool = field("usingEnvironmentId")
    """Whether SDKs that use the client-side id see the flag."""
    using_mobile_key: bool = field("usingMobileKey")
    """Whether SDKs that use the mobile key see the flag."""


class ExperimentAllocationRep(Model):
    can_reshuffle: bool = field("canReshuffle")
    """Whether contexts may move to another variation when shares change."""
    default_variation: int = field("defaultVariation")
    """Variation for everyone outside the experiment, or the first variation of a new config."""


class ExperimentEnabledPeriodRep(Model):
    start_date: int | None = field("startDate", default=None)
    """Start, epoch milliseconds."""
    stop_date: int | None = field("stopDate", default=None)
    """When it stopped, epoch milliseconds."""


class ExperimentEnvironmentSettingRep(Model):
    enabled_periods: list[ExperimentEnabledPeriodRep] | None = field(
        "enabledPeriods",
        "[]ExperimentEnabledPeriodRep",
        default=None,
    )
    """Time ranges in which it ran."""
    start_date: int | None = field("startDate", default=None)
    """Start, epoch milliseconds."""
    stop_date: int | None = field("stopDate", default=None)
    """When it stopped, epoch milliseconds."""


class ExperimentInfoRep(Model):
    baseline_idx: int = field("baselineIdx")
    """Index of the variation to compare with."""
    items: list[LegacyExperimentRep] = field("items", "[]LegacyExperimentRep")
    """The items of this page or collection."""


class FeatureFlag(Model):
    """A flag with its variations and its settings in each environment."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer: MemberSummary | None = field("_maintainer", "MemberSummary", default=None)
    """Who looks after the resource."""
    maintainer_team: MaintainerTeam | None = field(
        "_maintainerTeam",
        "MaintainerTeam",
        default=None,
    )
    purpose: str | None = field("_purpose", default=None)
    version: int = field("_version")
    """Version number; each change adds one."""
    archived: bool = field("archived")
    """Whether it is archived."""
    archived_date: int | None = field("archivedDate", default=None)
    """When it was archived, epoch milliseconds."""
    client_side_availability: ClientSideAvailability | None = field(
        "clientSideAvailability",
        "ClientSideAvailability",
        default=None,
    )
    """Which kinds of client-side SDKs see the flag."""
    creation_date: int = field("creationDate")
    """Time of creation, epoch milliseconds."""
    custom_properties: dict[str, CustomProperty] = field("customProperties", "{}CustomProperty")
    """Values attached to a flag, by property key; integrations use them."""
    defaults: Defaults | None = field("defaults", "Defaults", default=None)
    """Which variations are served when nothing else decides, with targeting on and off."""
    deprecated: bool | None = field("deprecated", default=None)
    deprecated_date: int | None = field("deprecatedDate", default=None)
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    environments: dict[str, FeatureFlagConfig] | None = field(
        "environments",
        "{}FeatureFlagConfig",
        default=None,
    )
    """Environments: a list, or a map by environment key."""
    experiments: ExperimentInfoRep = field("experiments", "ExperimentInfoRep")
    """Experiments that are connected with it."""
    goal_ids: list[str] | None = field("goalIds", default=None)
    """Deprecated."""
    include_in_snippet: bool | None = field("includeInSnippet", default=None)
    """Deprecated. Deprecated in favor of `clientSideAvailability`. Whether JavaScript SDKs see
    the flag.
    """
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["boolean", "multivariate"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    migration_settings: FlagMigrationSettingsRep | None = field(
        "migrationSettings",
        "FlagMigrationSettingsRep",
        default=None,
    )
    """Settings that only migration flags have."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    temporary: bool = field("temporary")
    """Whether the flag is meant to be removed after its release."""
    variations: list[Variation] = field("variations", "[]Variation")
    """Variations in order; other places refer to their index or id."""


class FeatureFlagBody(Model):
    """What a new flag starts with."""

    client_side_availability: ClientSideAvailabilityPost | None = field(
        "clientSideAvailability",
        "ClientSideAvailabilityPost",
        default=None,
    )
    """Which kinds of client-side SDKs see the flag."""
    custom_properties: dict[str, CustomProperty] | None = field(
        "customProperties",
        "{}CustomProperty",
        default=None,
    )
    """Values attached to a flag, by property key; integrations use them."""
    defaults: Defaults | None = field("defaults", "Defaults", default=None)
    """Which variations are served when nothing else decides, with targeting on and off."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    include_in_snippet: bool | None = field("includeInSnippet", default=None)
    """Deprecated. Deprecated in favor of `clientSideAvailability`. Whether JavaScript SDKs see
    the flag.
    """
    initial_prerequisites: list[FlagPrerequisitePost] | None = field(
        "initialPrerequisites",
        "[]FlagPrerequisitePost",
        default=None,
    )
    is_flag_on: bool | None = field("isFlagOn", default=None)
    key: str = field("key")
    """Key of the object, unique among its kind."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    migration_settings: MigrationSettingsPost | None = field(
        "migrationSettings",
        "MigrationSettingsPost",
        default=None,
    )
    """Settings that only migration flags have."""
    name: str = field("name")
    """Name for humans."""
    purpose: Literal["migration", "holdout"] | None = field("purpose", default=None)
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    temporary: bool | None = field("temporary", default=None)
    """Whether the flag is meant to be removed after its release."""
    variations: list[Variation] | None = field("variations", "[]Variation", default=None)
    """Variations in order; other places refer to their index or id."""


class FeatureFlagConfig(Model):
    """Targeting of a flag in one environment."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    debug_events_until_date: int | None = field("_debugEventsUntilDate", default=None)
    environment_name: str = field("_environmentName")
    """Name of the environment."""
    site: Link = field("_site", "Link")
    """Link to the same thing in the web interface."""
    summary: FlagSummary | None = field("_summary", "FlagSummary", default=None)
    archived: bool = field("archived")
    """Whether it is archived."""
    context_targets: list[Target] | None = field("contextTargets", "[]Target", default=None)
    """Individual targets of other kinds than user, or how many there are."""
    evaluation: FlagConfigEvaluation | None = field(
        "evaluation",
        "FlagConfigEvaluation",
        default=None,
    )
    fallthrough: VariationOrRolloutRep | None = field(
        "fallthrough",
        "VariationOrRolloutRep",
        default=None,
    )
    """What contexts get that no target and no rule matches."""
    last_modified: int = field("lastModified")
    """When it changed last."""
    migration_settings: FlagConfigMigrationSettingsRep | None = field(
        "migrationSettings",
        "FlagConfigMigrationSettingsRep",
        default=None,
    )
    """Settings that only migration flags have."""
    off_variation: int | None = field("offVariation", default=None)
    """Index of the variation to serve while targeting is off."""
    on: bool = field("on")
    """Whether it is switched on."""
    prerequisites: list[Prerequisite] | None = field(
        "prerequisites",
        "[]Prerequisite",
        default=None,
    )
    """Flags that must serve a given variation first, or how many there are."""
    rules: list[Rule] | None = field("rules", "[]Rule", default=None)
    """Targeting rules in order, or how many there are."""
    salt: str = field("salt")
    sel: str = field("sel")
    targets: list[Target] | None = field("targets", "[]Target", default=None)
    """Individual targets, or how many there are."""
    track_events: bool = field("trackEvents")
    """Whether evaluations send detailed events."""
    track_events_fallthrough: bool = field("trackEventsFallthrough")
    """Whether evaluations of the default rule send detailed events."""
    version: int = field("version")
    """Version; a number in most places."""


class FeatureFlagStatus(Model):
    """Whether a flag is in use, and when it was last asked for."""

    default: Any = field("default", default=None)
    """Default, or whether it is one."""
    last_requested: str | None = field("lastRequested", default=None)
    """When an SDK last asked for the flag, RFC 3339; null when none ever did."""
    name: Literal["new", "inactive", "active", "launched"] | str = field("name")
    """Name for humans."""


class FeatureFlagStatusAcrossEnvironments(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    environments: dict[str, FeatureFlagStatus] = field("environments", "{}FeatureFlagStatus")
    """Environments: a list, or a map by environment key."""
    key: str = field("key")
    """Key of the object, unique among its kind."""


class FeatureFlagStatuses(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FlagStatusRep] | None = field("items", "[]FlagStatusRep", default=None)
    """The items of this page or collection."""


class FeatureFlags(Model):
    """A page of flags."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FeatureFlag] = field("items", "[]FeatureFlag")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""
    total_count_with_differences: int | None = field("totalCountWithDifferences", default=None)


class FlagConfigEvaluation(Model):
    context_kinds: list[str] | None = field("contextKinds", default=None)


class FlagConfigMigrationSettingsRep(Model):
    check_ratio: int | None = field("checkRatio", default=None)


class FlagCopyConfigEnvironment(Model):
    """Environment to copy from or to, with the version expected there."""

    current_version: int | None = field("currentVersion", default=None)
    """Version at this moment."""
    key: str = field("key")
    """Key of the object, unique among its kind."""


class FlagCopyConfigPost(Model):
    """Which settings to copy, from where to where."""

    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    excluded_actions: (
        list[
            Literal[
                "updateOn",
                "updateRules",
                "updateFallthrough",
                "updateOffVariation",
                "updatePrerequisites",
                "updateTargets",
                "updateFlagConfigMigrationSettings",
            ]
        ]
        | None
    ) = field("excludedActions", default=None)
    """Parts of the settings that stay as they are; not together with `includedActions`."""
    included_actions: (
        list[
            Literal[
                "updateOn",
                "updateRules",
                "updateFallthrough",
                "updateOffVariation",
                "updatePrerequisites",
                "updateTargets",
                "updateFlagConfigMigrationSettings",
            ]
        ]
        | None
    ) = field("includedActions", default=None)
    """Parts of the settings to copy; not together with `excludedActions`."""
    source: FlagCopyConfigEnvironment = field("source", "FlagCopyConfigEnvironment")
    """Where the settings come from."""
    target: FlagCopyConfigEnvironment = field("target", "FlagCopyConfigEnvironment")
    """What is acted on."""


class FlagMigrationSettingsRep(Model):
    context_kind: str | None = field("contextKind", default=None)
    """Kind of the context; user when absent."""
    stage_count: int | None = field("stageCount", default=None)
    """Number of migration stages: 2, 4 or 6."""


class FlagPrerequisitePost(Model):
    key: str = field("key")
    """Key of the object, unique among its kind."""
    variation_id: str = field("variationId")
    """Id of the variation."""


class FlagSempatch(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class FlagStatusRep(Model):
    """Whether a flag is in use in an environment."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    default: Any = field("default", default=None)
    """Default, or whether it is one."""
    last_requested: str | None = field("lastRequested", default=None)
    """When an SDK last asked for the flag, RFC 3339; null when none ever did."""
    name: Literal["new", "inactive", "active", "launched"] | str = field("name")
    """Name for humans."""


class FlagSummary(Model):
    prerequisites: int = field("prerequisites")
    """Flags that must serve a given variation first, or how many there are."""
    variations: dict[str, VariationSummary] = field("variations", "{}VariationSummary")
    """Variations in order; other places refer to their index or id."""


class LegacyExperimentRep(Model):
    environment_settings: dict[str, ExperimentEnvironmentSettingRep] | None = field(
        "_environmentSettings",
        "{}ExperimentEnvironmentSettingRep",
        default=None,
    )
    """Settings of the experiment per environment, by environment key."""
    metric: MetricListingRep | None = field("_metric", "MetricListingRep", default=None)
    """The metric that the experiment measures."""
    environments: list[str] | None = field("environments", default=None)
    """Environments: a list, or a map by environment key."""
    metric_key: str | None = field("metricKey", default=None)
    """Key of the metric."""


class MaintainerTeam(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class MigrationSafetyIssueRep(Model):
    affected_rule_ids: list[str] | None = field("affectedRuleIds", default=None)
    causing_rule_id: str | None = field("causingRuleId", default=None)
    issue: str | None = field("issue", default=None)
    old_system_affected: bool | None = field("oldSystemAffected", default=None)


class MigrationSettingsPost(Model):
    context_kind: str | None = field("contextKind", default=None)
    """Kind of the context; user when absent."""
    stage_count: Literal[2, 4, 6] = field("stageCount")
    """Number of migration stages: 2, 4 or 6."""


class PatchFlagsRequest(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class Prerequisite(Model):
    key: str = field("key")
    """Key of the object, unique among its kind."""
    variation: int = field("variation")
    """Index of the variation, from 0."""


class Rollout(Model):
    """Shares of traffic per variation."""

    bucket_by: str | None = field("bucketBy", default=None)
    """Attribute that decides who falls into which share."""
    context_kind: str | None = field("contextKind", default=None)
    """Kind of the context; user when absent."""
    experiment_allocation: ExperimentAllocationRep | None = field(
        "experimentAllocation",
        "ExperimentAllocationRep",
        default=None,
    )
    """How traffic is shared out for an experiment."""
    seed: int | None = field("seed", default=None)
    """Number that fixes the random split."""
    variations: list[WeightedVariation] = field("variations", "[]WeightedVariation")
    """Variations in order; other places refer to their index or id."""


class Rule(Model):
    """Conditions, and what contexts that meet them get."""

    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    clauses: list[Clause] = field("clauses", "[]Clause")
    """Conditions; all of them have to hold."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    disabled: bool | None = field("disabled", default=None)
    """Whether it is switched off."""
    ref: str | None = field("ref", default=None)
    rollout: Rollout | None = field("rollout", "Rollout", default=None)
    """Percentage rollout, or its share."""
    track_events: bool = field("trackEvents")
    """Whether evaluations send detailed events."""
    variation: int | None = field("variation", default=None)
    """Index of the variation, from 0."""


class Target(Model):
    """Keys that get a fixed variation."""

    context_kind: str | None = field("contextKind", default=None)
    """Kind of the context; user when absent."""
    values: list[str] = field("values")
    """Values to compare with, or keys to target."""
    variation: int = field("variation")
    """Index of the variation, from 0."""


class VariationOrRolloutRep(Model):
    """A fixed variation or a percentage rollout."""

    rollout: Rollout | None = field("rollout", "Rollout", default=None)
    """Percentage rollout, or its share."""
    variation: int | None = field("variation", default=None)
    """Index of the variation, from 0."""


class VariationSummary(Model):
    bucket_by: str | None = field("bucketBy", default=None)
    """Attribute that decides who falls into which share."""
    context_targets: int = field("contextTargets")
    """Individual targets of other kinds than user, or how many there are."""
    is_fallthrough: bool | None = field("isFallthrough", default=None)
    is_off: bool | None = field("isOff", default=None)
    null_rules: int = field("nullRules")
    rollout: int | None = field("rollout", default=None)
    """Percentage rollout, or its share."""
    rules: int = field("rules")
    """Targeting rules in order, or how many there are."""
    targets: int = field("targets")
    """Individual targets, or how many there are."""


class WeightedVariation(Model):
    """A variation and its share of the traffic."""

    untracked: bool | None = field("_untracked", default=None)
    """Keeps this share of the traffic out of the experiment."""
    variation: int = field("variation")
    """Index of the variation, from 0."""
    weight: int = field("weight")
    """Share in thousandths of a percent (100000 is everything); an estimate of frequency for
    attributes.
    """
