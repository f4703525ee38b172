from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import CoreLink, ParentAndSelfLinks


class AIConfig(Model):
    """An AI Config with its variations and maintainer."""

    access: AiConfigsAccess | None = field("_access", "AiConfigsAccess", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    links: ParentAndSelfLinks | None = field("_links", "ParentAndSelfLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer: AIConfigMaintainer | None = field("_maintainer", "AIConfigMaintainer", default=None)
    """Who looks after the resource."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    dependencies: list[AIConfigDependency] | None = field(
        "dependencies",
        "[]AIConfigDependency",
        default=None,
    )
    description: str = field("description")
    """Free text about the purpose of the object."""
    evaluation_metric_key: str | None = field("evaluationMetricKey", default=None)
    """Key of the metric that judges the AI Config."""
    evaluation_metric_keys: list[str] | None = field("evaluationMetricKeys", default=None)
    """Deprecated."""
    is_inverted: bool | None = field("isInverted", default=None)
    """Whether low values of the evaluation metric are the good ones."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    mode: Literal["agent", "completion", "judge"] | str | None = field("mode", default=None)
    """Mode of operation; the values depend on the object."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    updated_at: int = field("updatedAt")
    """Time of the latest change, epoch milliseconds."""
    variations: list[AIConfigVariation] = field("variations", "[]AIConfigVariation")
    """Variations in order; other places refer to their index or id."""
    version: int = field("version")
    """Version; a number in most places."""


class AIConfigDependency(Model):
    key: str = field("key")
    """Key of the object, unique among its kind."""
    type: Literal["agent-graph"] | str = field("type")
    """Type of the object; the values depend on the object. On links, a media type."""


class AIConfigMaintainer(Model):
    """Member or team that looks after an AI Config."""

    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    email: str | None = field("email", default=None)
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    role: str | None = field("role", default=None)
    """Role: of a member or token, or who speaks in a prompt message."""


class AIConfigPatch(Model):
    """Fields of an AI Config to change."""

    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    evaluation_metric_key: str | None = field("evaluationMetricKey", default=None)
    """Key of the metric that judges the AI Config."""
    is_inverted: bool | None = field("isInverted", default=None)
    """Whether low values of the evaluation metric are the good ones."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class AIConfigPost(Model):
    """What a new AI Config starts with."""

    default_variation: AIConfigVariationPost | None = field(
        "defaultVariation",
        "AIConfigVariationPost",
        default=None,
    )
    """Variation for everyone outside the experiment, or the first variation of a new config."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    evaluation_metric_key: str | None = field("evaluationMetricKey", default=None)
    """Key of the metric that judges the AI Config."""
    is_inverted: bool | None = field("isInverted", default=None)
    """Whether low values of the evaluation metric are the good ones."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    mode: Literal["agent", "completion", "judge"] | None = field("mode", default=None)
    """Mode of operation; the values depend on the object."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class AIConfigTargeting(Model):
    """How an AI Config is served in each environment."""

    version: int = field("_version")
    """Version number; each change adds one."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    defaults: AIConfigTargetingDefaults | None = field(
        "defaults",
        "AIConfigTargetingDefaults",
        default=None,
    )
    """Which variations are served when nothing else decides, with targeting on and off."""
    environments: dict[str, AIConfigTargetingEnvironment] = field(
        "environments",
        "{}AIConfigTargetingEnvironment",
    )
    """Environments: a list, or a map by environment key."""
    experiments: AiConfigsExperimentInfoRep = field("experiments", "AiConfigsExperimentInfoRep")
    """Experiments that are connected with it."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    variations: list[AIConfigTargetingVariation] = field(
        "variations",
        "[]AIConfigTargetingVariation",
    )
    """Variations in order; other places refer to their index or id."""


class AIConfigTargetingDefaults(Model):
    """Default variations of an AI Config, with targeting on and off."""

    off_variation: int = field("offVariation")
    """Index of the variation to serve while targeting is off."""
    on_variation: int = field("onVariation")
    """Index of the variation to serve while targeting is on."""


class AIConfigTargetingEnvironment(Model):
    """How an AI Config is served in one environment."""

    environment_name: str = field("_environmentName")
    """Name of the environment."""
    version: int = field("_version")
    """Version number; each change adds one."""
    context_targets: list[AIConfigTargetingEnvironmentTarget] = field(
        "contextTargets",
        "[]AIConfigTargetingEnvironmentTarget",
    )
    """Individual targets of other kinds than user, or how many there are."""
    enabled: bool = field("enabled")
    """Whether it is switched on."""
    fallthrough: AIConfigTargetingEnvironmentFallthrough = field(
        "fallthrough",
        "AIConfigTargetingEnvironmentFallthrough",
    )
    """What contexts get that no target and no rule matches."""
    last_modified: int = field("lastModified")
    """When it changed last."""
    off_variation: int | None = field("offVariation", default=None)
    """Index of the variation to serve while targeting is off."""
    rules: list[AIConfigTargetingEnvironmentRule] = field(
        "rules",
        "[]AIConfigTargetingEnvironmentRule",
    )
    """Targeting rules in order, or how many there are."""
    targets: list[AIConfigTargetingEnvironmentTarget] = field(
        "targets",
        "[]AIConfigTargetingEnvironmentTarget",
    )
    """Individual targets, or how many there are."""
    track_events: bool = field("trackEvents")
    """Whether evaluations send detailed events."""
    track_events_fallthrough: bool = field("trackEventsFallthrough")
    """Whether evaluations of the default rule send detailed events."""


class AIConfigTargetingEnvironmentFallthrough(Model):
    rollout: AIConfigTargetingEnvironmentFallthroughRollout | None = field(
        "rollout",
        "AIConfigTargetingEnvironmentFallthroughRollout",
        default=None,
    )
    """Percentage rollout, or its share."""
    variation: int | None = field("variation", default=None)
    """Index of the variation, from 0."""


class AIConfigTargetingEnvironmentFallthroughRollout(Model):
    bucket_by: str | None = field("bucketBy", default=None)
    """Attribute that decides who falls into which share."""
    context_kind: str = field("contextKind")
    """Kind of the context; user when absent."""
    experiment_allocation: (
        AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation | None
    ) = field(
        "experimentAllocation",
        "AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation",
        default=None,
    )
    """How traffic is shared out for an experiment."""
    seed: int | None = field("seed", default=None)
    """Number that fixes the random split."""
    variations: list[AIConfigTargetingEnvironmentFallthroughRolloutVariation] = field(
        "variations",
        "[]AIConfigTargetingEnvironmentFallthroughRolloutVariation",
    )
    """Variations in order; other places refer to their index or id."""


class AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation(Model):
    can_reshuffle: bool = field("canReshuffle")
    """Whether contexts may move to another variation when shares change."""
    default_variation: int = field("defaultVariation")
    """Variation for everyone outside the experiment, or the first variation of a new config."""
    type: str = field("type")
    """Type of the object; the values depend on the object. On links, a media type."""


class AIConfigTargetingEnvironmentFallthroughRolloutVariation(Model):
    untracked: bool | None = field("_untracked", default=None)
    """Keeps this share of the traffic out of the experiment."""
    variation: int = field("variation")
    """Index of the variation, from 0."""
    weight: int = field("weight")
    """Share in thousandths of a percent (100000 is everything); an estimate of frequency for
    attributes.
    """


class AIConfigTargetingEnvironmentRule(Model):
    clauses: list[AIConfigTargetingEnvironmentRuleClause] = field(
        "clauses",
        "[]AIConfigTargetingEnvironmentRuleClause",
    )
    """Conditions; all of them have to hold."""
    track_events: bool = field("trackEvents")
    """Whether evaluations send detailed events."""


class AIConfigTargetingEnvironmentRuleClause(Model):
    attribute: str = field("attribute")
    """Name of the attribute to look at."""
    id: str = field("id")
    """Id of the object."""
    negate: bool = field("negate")
    """Turns the condition into its opposite."""
    op: str = field("op")
    """Operator or operation name."""
    values: list[Any] = field("values")
    """Values to compare with, or keys to target."""


class AIConfigTargetingEnvironmentTarget(Model):
    context_kind: str = field("contextKind")
    """Kind of the context; user when absent."""
    values: list[str] = field("values")
    """Values to compare with, or keys to target."""
    variation: int = field("variation")
    """Index of the variation, from 0."""


class AIConfigTargetingPatch(Model):
    """Semantic patch for the targeting of an AI Config in one environment."""

    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class AIConfigTargetingVariation(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    description: str = field("description")
    """Free text about the purpose of the object."""
    name: str = field("name")
    """Name for humans."""
    value: bool | dict[str, Any] | float | str = field("value")
    """Value; its type depends on the object."""


class AIConfigVariation(Model):
    """A variation of an AI Config: prompt, model and tools."""

    archived_at: int | None = field("_archivedAt", default=None)
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: ParentLink | None = field("_links", "ParentLink", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    published_at: int | None = field("_publishedAt", default=None)
    color: str | None = field("color", default=None)
    """Color in the web interface."""
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    instructions: str | None = field("instructions", default=None)
    """Semantic patch instructions, or prompt text in AI Config variations."""
    judge_configuration: JudgeConfiguration | None = field(
        "judgeConfiguration",
        "JudgeConfiguration",
        default=None,
    )
    """AI Configs that judge the output of this one."""
    judging_config_keys: list[str] | None = field("judgingConfigKeys", default=None)
    key: str = field("key")
    """Key of the object, unique among its kind."""
    messages: list[Message] | None = field("messages", "[]Message", default=None)
    """Prompt messages in order."""
    model: dict[str, Any] = field("model")
    """Model name and parameters."""
    model_config_key: str | None = field("modelConfigKey", default=None)
    """Key of the AI model configuration."""
    name: str = field("name")
    """Name for humans."""
    state: str | None = field("state", default=None)
    """State of the variation: archived or published."""
    tools: list[VariationTool] | None = field("tools", "[]VariationTool", default=None)
    """AI tools that the model may call."""
    version: int = field("version")
    """Version; a number in most places."""


class AIConfigVariationPatch(Model):
    """Fields of a variation to change; makes a new version."""

    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    instructions: str | None = field("instructions", default=None)
    """Semantic patch instructions, or prompt text in AI Config variations."""
    judge_configuration: JudgeConfiguration | None = field(
        "judgeConfiguration",
        "JudgeConfiguration",
        default=None,
    )
    """AI Configs that judge the output of this one."""
    messages: list[Message] | None = field("messages", "[]Message", default=None)
    """Prompt messages in order."""
    model: dict[str, Any] | None = field("model", default=None)
    """Model name and parameters."""
    model_config_key: str | None = field("modelConfigKey", default=None)
    """Key of the AI model configuration."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    published: bool | None = field("published", default=None)
    state: str | None = field("state", default=None)
    """State of the variation: archived or published."""
    tool_keys: list[str] | None = field("toolKeys", default=None)
    """Keys of AI tools; their newest version is used."""
    tools: list[VariationToolPost] | None = field("tools", "[]VariationToolPost", default=None)
    """AI tools that the model may call."""


class AIConfigVariationPost(Model):
    """What a new variation starts with."""

    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    instructions: str | None = field("instructions", default=None)
    """Semantic patch instructions, or prompt text in AI Config variations."""
    judge_configuration: JudgeConfiguration | None = field(
        "judgeConfiguration",
        "JudgeConfiguration",
        default=None,
    )
    """AI Configs that judge the output of this one."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    messages: list[Message] | None = field("messages", "[]Message", default=None)
    """Prompt messages in order."""
    model: dict[str, Any] | None = field("model", default=None)
    """Model name and parameters."""
    model_config_key: str | None = field("modelConfigKey", default=None)
    """Key of the AI model configuration."""
    name: str = field("name")
    """Name for humans."""
    tool_keys: list[str] | None = field("toolKeys", default=None)
    """Keys of AI tools; their newest version is used."""
    tools: list[VariationToolPost] | None = field("tools", "[]VariationToolPost", default=None)
    """AI tools that the model may call."""


class AIConfigVariationsResponse(Model):
    """The versions of a variation."""

    items: list[AIConfigVariation] = field("items", "[]AIConfigVariation")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class AIConfigs(Model):
    """A page of AI Configs."""

    links: PaginatedLinks | None = field("_links", "PaginatedLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[AIConfig] = field("items", "[]AIConfig")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class AITool(Model):
    """A tool that a model may call, with its parameter schema."""

    access: AiConfigsAccess | None = field("_access", "AiConfigsAccess", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    links: ParentAndSelfLinks | None = field("_links", "ParentAndSelfLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer: AIConfigMaintainer | None = field("_maintainer", "AIConfigMaintainer", default=None)
    """Who looks after the resource."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    custom_parameters: dict[str, Any] | None = field("customParameters", default=None)
    """Data for the application; models never see it."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    schema: dict[str, Any] = field("schema")
    """JSON Schema of the parameters of the tool."""
    version: int = field("version")
    """Version; a number in most places."""


class AIToolPatch(Model):
    """Fields of an AI tool to change."""

    custom_parameters: dict[str, Any] | None = field("customParameters", default=None)
    """Data for the application; models never see it."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    schema: dict[str, Any] | None = field("schema", default=None)
    """JSON Schema of the parameters of the tool."""


class AIToolPost(Model):
    """What a new AI tool starts with."""

    custom_parameters: dict[str, Any] | None = field("customParameters", default=None)
    """Data for the application; models never see it."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    schema: dict[str, Any] = field("schema")
    """JSON Schema of the parameters of the tool."""


class AITools(Model):
    """A page of AI tools."""

    links: PaginatedLinks | None = field("_links", "PaginatedLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[AITool] = field("items", "[]AITool")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class AgentGraph(Model):
    """AI Configs connected into a directed graph of agents."""

    access: AiConfigsAccess | None = field("_access", "AiConfigsAccess", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    maintainer: AgentGraphMaintainer | None = field(
        "_maintainer",
        "AgentGraphMaintainer",
        default=None,
    )
    """Who looks after the resource."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    edges: list[AgentGraphEdge] | None = field("edges", "[]AgentGraphEdge", default=None)
    """Edges of the graph; a change sends them together with `rootConfigKey`."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    root_config_key: str | None = field("rootConfigKey", default=None)
    """Key of the AI Config where the graph starts."""
    updated_at: int = field("updatedAt")
    """Time of the latest change, epoch milliseconds."""


class AgentGraphEdge(Model):
    """A connection between two AI Configs of a graph."""

    handoff: dict[str, Any] | None = field("handoff", default=None)
    """What one agent passes on to the next."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    source_config: str = field("sourceConfig")
    """Key of the AI Config where the edge starts."""
    target_config: str = field("targetConfig")
    """Key of the AI Config where the edge ends."""


class AgentGraphEdgePost(Model):
    handoff: dict[str, Any] | None = field("handoff", default=None)
    """What one agent passes on to the next."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    source_config: str = field("sourceConfig")
    """Key of the AI Config where the edge starts."""
    target_config: str = field("targetConfig")
    """Key of the AI Config where the edge ends."""


class AgentGraphMaintainer(Model):
    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    email: str | None = field("email", default=None)
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    kind: str | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    role: str | None = field("role", default=None)
    """Role: of a member or token, or who speaks in a prompt message."""


class AgentGraphPatch(Model):
    """Fields of an agent graph to change."""

    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    edges: list[AgentGraphEdge] | None = field("edges", "[]AgentGraphEdge", default=None)
    """Edges of the graph; a change sends them together with `rootConfigKey`."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    root_config_key: str | None = field("rootConfigKey", default=None)
    """Key of the AI Config where the graph starts."""


class AgentGraphPost(Model):
    """What a new agent graph starts with."""

    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    edges: list[AgentGraphEdgePost] | None = field("edges", "[]AgentGraphEdgePost", default=None)
    """Edges of the graph; a change sends them together with `rootConfigKey`."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    name: str = field("name")
    """Name for humans."""
    root_config_key: str | None = field("rootConfigKey", default=None)
    """Key of the AI Config where the graph starts."""


class AgentGraphs(Model):
    """A page of agent graphs, without edges."""

    links: PaginatedLinks | None = field("_links", "PaginatedLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[AgentGraph] = field("items", "[]AgentGraph")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class AiConfigsAccess(Model):
    """What the caller may and may not do, in AI Config calls."""

    allowed: list[AiConfigsAccessAllowedRep] = field("allowed", "[]AiConfigsAccessAllowedRep")
    """Actions the caller may perform."""
    denied: list[AiConfigsAccessDenied] = field("denied", "[]AiConfigsAccessDenied")
    """Actions the caller may not perform."""


class AiConfigsAccessAllowedReason(Model):
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


class AiConfigsAccessAllowedRep(Model):
    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: AiConfigsAccessAllowedReason = field("reason", "AiConfigsAccessAllowedReason")
    """Why it came out this way."""


class AiConfigsAccessDenied(Model):
    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: AiConfigsAccessDeniedReason = field("reason", "AiConfigsAccessDeniedReason")
    """Why it came out this way."""


class AiConfigsAccessDeniedReason(Model):
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


class AiConfigsExperimentEnabledPeriodRep(Model):
    start_date: int | None = field("startDate", default=None)
    """Start, epoch milliseconds."""
    stop_date: int | None = field("stopDate", default=None)
    """When it stopped, epoch milliseconds."""


class AiConfigsExperimentEnvironmentSettingRep(Model):
    enabled_periods: list[AiConfigsExperimentEnabledPeriodRep] | None = field(
        "enabledPeriods",
        "[]AiConfigsExperimentEnabledPeriodRep",
        default=None,
    )
    """Time ranges in which it ran."""
    start_date: int | None = field("startDate", default=None)
    """Start, epoch milliseconds."""
    stop_date: int | None = field("stopDate", default=None)
    """When it stopped, epoch milliseconds."""


class AiConfigsExperimentInfoRep(Model):
    baseline_idx: int = field("baselineIdx")
    """Index of the variation to compare with."""
    items: list[AiConfigsLegacyExperimentRep] = field("items", "[]AiConfigsLegacyExperimentRep")
    """The items of this page or collection."""


class AiConfigsFilter(Model):
    attribute: str | None = field("attribute", default=None)
    """Name of the attribute to look at."""
    context_kind: str | None = field("contextKind", default=None)
    """Kind of the context; user when absent."""
    negate: bool = field("negate")
    """Turns the condition into its opposite."""
    op: str = field("op")
    """Operator or operation name."""
    type: Literal["group", "contextAttribute", "eventProperty"] | str = field("type")
    """Type of the object; the values depend on the object. On links, a media type."""
    values: list[Any] = field("values")
    """Values to compare with, or keys to target."""


class AiConfigsLegacyExperimentRep(Model):
    environment_settings: dict[str, AiConfigsExperimentEnvironmentSettingRep] | None = field(
        "_environmentSettings",
        "{}AiConfigsExperimentEnvironmentSettingRep",
        default=None,
    )
    """Settings of the experiment per environment, by environment key."""
    metric: AiConfigsMetricListingRep | None = field(
        "_metric",
        "AiConfigsMetricListingRep",
        default=None,
    )
    """The metric that the experiment measures."""
    environments: list[str] | None = field("environments", default=None)
    """Environments: a list, or a map by environment key."""
    metric_key: str | None = field("metricKey", default=None)
    """Key of the metric."""


class AiConfigsLink(Model):
    """A link, in AI Config calls."""

    href: str | None = field("href", default=None)
    """Path or URL of the linked resource."""
    type: str | None = field("type", default=None)
    """Type of the object; the values depend on the object. On links, a media type."""


class AiConfigsMaintainerTeam(Model):
    """Team that looks after an AI resource."""

    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class AiConfigsMemberSummary(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, AiConfigsLink] = field("_links", "{}AiConfigsLink")
    """Related resources, by relation name; `self` is the resource itself."""
    email: str = field("email")
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    role: str = field("role")
    """Role: of a member or token, or who speaks in a prompt message."""


class AiConfigsMetricDataSourceRefRep(Model):
    integration_key: str | None = field("_integrationKey", default=None)
    """Key of the integration."""
    name: str | None = field("_name", default=None)
    """Name of the object."""
    environment_key: str | None = field("environmentKey", default=None)
    """Key of the environment."""
    key: str = field("key")
    """Key of the object, unique among its kind."""


class AiConfigsMetricEventDefaultRep(Model):
    disabled: bool | None = field("disabled", default=None)
    """Whether it is switched off."""
    value: float | None = field("value", default=None)
    """Value; its type depends on the object."""


class AiConfigsMetricListingRep(Model):
    access: AiConfigsAccess | None = field("_access", "AiConfigsAccess", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    attached_flag_count: int | None = field("_attachedFlagCount", default=None)
    """Number of flags connected to the metric."""
    creation_date: int = field("_creationDate")
    """Time of creation, epoch milliseconds."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, AiConfigsLink] = field("_links", "{}AiConfigsLink")
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer: AiConfigsMemberSummary | None = field(
        "_maintainer",
        "AiConfigsMemberSummary",
        default=None,
    )
    """Who looks after the resource."""
    site: AiConfigsLink | None = field("_site", "AiConfigsLink", default=None)
    """Link to the same thing in the web interface."""
    version: int | None = field("_version", default=None)
    """Version number; each change adds one."""
    version_id: str = field("_versionId")
    """Id of this version of the metric."""
    active_experiment_count: int | None = field("activeExperimentCount", default=None)
    """Number of running experiments that use it."""
    active_guarded_rollout_count: int | None = field("activeGuardedRolloutCount", default=None)
    """Number of running guarded rollouts that use it."""
    analysis_type: Literal["mean", "percentile"] | str | None = field("analysisType", default=None)
    """How events of a metric are evaluated: mean or percentile."""
    archived: bool | None = field("archived", default=None)
    """Whether it is archived."""
    archived_at: int | None = field("archivedAt", default=None)
    """When it was archived, epoch milliseconds."""
    category: str | None = field("category", default=None)
    """Free text category."""
    data_source: AiConfigsMetricDataSourceRefRep = field(
        "dataSource",
        "AiConfigsMetricDataSourceRefRep",
    )
    """Where the events of the metric come from."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    event_default: AiConfigsMetricEventDefaultRep | None = field(
        "eventDefault",
        "AiConfigsMetricEventDefaultRep",
        default=None,
    )
    """What stands in for missing events."""
    event_key: str | None = field("eventKey", default=None)
    """Name under which code sends the event."""
    experiment_count: int | None = field("experimentCount", default=None)
    """Number of experiments that use it."""
    filters: AiConfigsFilter | None = field("filters", "AiConfigsFilter", default=None)
    """Conditions an event has to meet to count."""
    guarded_rollout_count: int | None = field("guardedRolloutCount", default=None)
    is_numeric: bool | None = field("isNumeric", default=None)
    """Whether the metric measures a number; otherwise it counts conversions."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["pageview", "click", "custom"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    last_modified: AiConfigsModification | None = field(
        "lastModified",
        "AiConfigsModification",
        default=None,
    )
    """When it changed last."""
    last_seen: int | None = field("lastSeen", default=None)
    """When data last arrived."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    metric_group_count: int | None = field("metricGroupCount", default=None)
    """Number of metric groups that use it."""
    name: str = field("name")
    """Name for humans."""
    percentile_value: int | None = field("percentileValue", default=None)
    """Which percentile to look at; goes with analysis type percentile."""
    randomization_units: list[str] | None = field("randomizationUnits", default=None)
    """Context kinds by which traffic may be split."""
    release_policy_count: int | None = field("releasePolicyCount", default=None)
    selector: str | None = field("selector", default=None)
    """CSS selectors of a click metric."""
    success_criteria: Literal["HigherThanBaseline", "LowerThanBaseline"] | str | None = field(
        "successCriteria",
        default=None,
    )
    """Whether higher or lower values are better."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    unit: str | None = field("unit", default=None)
    """Unit of measure."""
    unit_aggregation_type: Literal["average", "sum"] | str | None = field(
        "unitAggregationType",
        default=None,
    )
    """How several values of one unit become one: sum or average."""
    urls: list[dict[str, Any]] | None = field("urls", default=None)
    """Address patterns of pages that count."""


class AiConfigsModification(Model):
    date: str | None = field("date", default=None)
    """When it happened."""


class JudgeAttachment(Model):
    judge_config_key: str = field("judgeConfigKey")
    sampling_rate: float = field("samplingRate")


class JudgeConfiguration(Model):
    """AI Configs that judge the output of a variation."""

    judges: list[JudgeAttachment] | None = field("judges", "[]JudgeAttachment", default=None)


class MaintainerMember(Model):
    """Member who looks after a resource."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    email: str = field("email")
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    role: str = field("role")
    """Role: of a member or token, or who speaks in a prompt message."""


class Message(Model):
    """A prompt message with its role."""

    content: str = field("content")
    role: str = field("role")
    """Role: of a member or token, or who speaks in a prompt message."""


class MetricByVariation(Model):
    metrics: Metrics | None = field("metrics", "Metrics", default=None)
    """Metrics, or figures of usage."""
    variation_key: str | None = field("variationKey", default=None)


class Metrics(Model):
    """Usage of an AI Config: tokens, generations, ratings and cost."""

    duration_ms: int | None = field("durationMs", default=None)
    """Duration in milliseconds."""
    generation_count: int | None = field("generationCount", default=None)
    """Deprecated."""
    generation_error_count: int | None = field("generationErrorCount", default=None)
    generation_success_count: int | None = field("generationSuccessCount", default=None)
    input_cost: float | None = field("inputCost", default=None)
    input_tokens: int | None = field("inputTokens", default=None)
    judge_accuracy: float | None = field("judgeAccuracy", default=None)
    judge_relevance: float | None = field("judgeRelevance", default=None)
    judge_toxicity: float | None = field("judgeToxicity", default=None)
    output_cost: float | None = field("outputCost", default=None)
    output_tokens: int | None = field("outputTokens", default=None)
    satisfaction_rating: float | None = field("satisfactionRating", default=None)
    thumbs_down: int | None = field("thumbsDown", default=None)
    thumbs_up: int | None = field("thumbsUp", default=None)
    time_to_first_token_ms: int | None = field("timeToFirstTokenMs", default=None)
    total_tokens: int | None = field("totalTokens", default=None)


class ModelConfig(Model):
    """An AI model with its parameters and prices."""

    access: AiConfigsAccess | None = field("_access", "AiConfigsAccess", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    cost_per_input_token: float | None = field("costPerInputToken", default=None)
    """Price of one input token, in US dollars."""
    cost_per_output_token: float | None = field("costPerOutputToken", default=None)
    """Price of one output token, in US dollars."""
    custom_params: dict[str, Any] | None = field("customParams", default=None)
    """Parameters of your own beside those of the model."""
    global_: bool = field("global")
    icon: str | None = field("icon", default=None)
    """Icon of the model."""
    id: str = field("id")
    """Id of the object."""
    is_restricted: bool = field("isRestricted")
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    params: dict[str, Any] | None = field("params", default=None)
    """Parameters for the model."""
    provider: str | None = field("provider", default=None)
    """Company or service that runs the model."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    version: int = field("version")
    """Version; a number in most places."""


class ModelConfigPost(Model):
    cost_per_input_token: float | None = field("costPerInputToken", default=None)
    """Price of one input token, in US dollars."""
    cost_per_output_token: float | None = field("costPerOutputToken", default=None)
    """Price of one output token, in US dollars."""
    custom_params: dict[str, Any] | None = field("customParams", default=None)
    """Parameters of your own beside those of the model."""
    icon: str | None = field("icon", default=None)
    """Icon of the model."""
    id: str = field("id")
    """Id of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    params: dict[str, Any] | None = field("params", default=None)
    """Parameters for the model."""
    provider: str | None = field("provider", default=None)
    """Company or service that runs the model."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class PaginatedLinks(Model):
    """Links to the other pages."""

    first: AiConfigsLink | None = field("first", "AiConfigsLink", default=None)
    """Link to the first page."""
    last: AiConfigsLink | None = field("last", "AiConfigsLink", default=None)
    """Link to the last page."""
    next: AiConfigsLink | None = field("next", "AiConfigsLink", default=None)
    """Link to the next page."""
    prev: AiConfigsLink | None = field("prev", "AiConfigsLink", default=None)
    """Link to the previous page."""
    self: AiConfigsLink = field("self", "AiConfigsLink")
    """Link to the resource itself."""


class ParentLink(Model):
    parent: CoreLink = field("parent", "CoreLink")
    """The resource one level up, or a link to it."""


class RestrictedModelError(Model):
    code: int = field("code")
    """Machine readable code, for instance of an error."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class RestrictedModelsRequest(Model):
    """Keys of AI models."""

    keys: list[str] = field("keys")
    """Keys of the objects to act on."""


class RestrictedModelsResponse(Model):
    errors: list[RestrictedModelError] = field("errors", "[]RestrictedModelError")
    """What went wrong, one entry per problem."""
    successes: list[str] = field("successes")


class VariationTool(Model):
    custom_parameters: dict[str, Any] | None = field("customParameters", default=None)
    """Data for the application; models never see it."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    version: int = field("version")
    """Version; a number in most places."""


class VariationToolPost(Model):
    key: str = field("key")
    """Key of the object, unique among its kind."""
    version: int = field("version")
    """Version; a number in most places."""
