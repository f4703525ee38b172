from __future__ import annotations

from typing import Any, Literal

from .._lib.model import Model, field


class Access(Model):
    """What the caller may and may not do with a resource."""

    allowed: list[AccessAllowedRep] = field("allowed", "[]AccessAllowedRep")
    """Actions the caller may perform."""
    denied: list[AccessDenied] = field("denied", "[]AccessDenied")
    """Actions the caller may not perform."""


class AccessAllowedReason(Model):
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


class AccessAllowedRep(Model):
    """An allowed action and the statement that allows it."""

    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: AccessAllowedReason = field("reason", "AccessAllowedReason")
    """Why it came out this way."""


class AccessDenied(Model):
    """A denied action and the statement that denies it."""

    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: AccessDeniedReason = field("reason", "AccessDeniedReason")
    """Why it came out this way."""


class AccessDeniedReason(Model):
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


class ActionInput(Model):
    instructions: Any = field("instructions", default=None)
    """Semantic patch instructions, or prompt text in AI Config variations."""


class ActionOutput(Model):
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""


class ApprovalSettings(Model):
    """Approval rules of an environment."""

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
    resource_kind: str | None = field("resourceKind", default=None)
    """Kind of resource, such as flag or segment."""
    service_config: dict[str, Any] = field("serviceConfig")
    """Settings for the approval service."""
    service_kind: str = field("serviceKind")
    """System that handles approvals."""
    service_kind_configuration_id: str | None = field("serviceKindConfigurationId", default=None)
    """Id of the configuration of a custom approval integration."""


class AudienceConfiguration(Model):
    """How a release reaches one audience."""

    notify_member_ids: list[str] | None = field("notifyMemberIds", default=None)
    """Ids of members asked to review."""
    notify_team_keys: list[str] | None = field("notifyTeamKeys", default=None)
    """Keys of teams asked to review."""
    release_guardian_configuration: ReleaseGuardianConfiguration | None = field(
        "releaseGuardianConfiguration",
        "ReleaseGuardianConfiguration",
        default=None,
    )
    """How a guarded rollout watches its metrics."""
    release_strategy: str = field("releaseStrategy")
    require_approval: bool = field("requireApproval")


class Clause(Model):
    """A condition on an attribute of a context."""

    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    attribute: str = field("attribute")
    """Name of the attribute to look at."""
    context_kind: str | None = field("contextKind", default=None)
    """Kind of the context; user when absent."""
    negate: bool = field("negate")
    """Turns the condition into its opposite."""
    op: str = field("op")
    """Operator or operation name."""
    values: list[Any] = field("values")
    """Values to compare with, or keys to target."""


class ClientSideAvailability(Model):
    """Which kinds of client-side SDKs see a flag."""

    using_environment_id: bool | None = field("usingEnvironmentId", default=None)
    """Whether SDKs that use the client-side id see the flag."""
    using_mobile_key: bool | None = field("usingMobileKey", default=None)
    """Whether SDKs that use the mobile key see the flag."""


class ConditionInput(Model):
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    execute_now: bool | None = field("executeNow", default=None)
    execution_date: int | None = field("executionDate", default=None)
    """When the change runs, epoch milliseconds."""
    integration_config: dict[str, Any] | None = field("integrationConfig", default=None)
    """Extra fields for an outside approval system."""
    kind: str | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    notify_member_ids: list[str] | None = field("notifyMemberIds", default=None)
    """Ids of members asked to review."""
    notify_team_keys: list[str] | None = field("notifyTeamKeys", default=None)
    """Keys of teams asked to review."""
    schedule_kind: Literal["absolute", "relative"] | None = field("scheduleKind", default=None)
    """Whether the start is absolute or relative."""
    wait_duration: int | None = field("waitDuration", default=None)
    """How long to wait, counted in `waitDurationUnit`."""
    wait_duration_unit: Literal["minute", "hour", "calendarDay", "calendarWeek"] | None = field(
        "waitDurationUnit",
        default=None,
    )
    """Unit of `waitDuration`: minute, hour, calendarDay or calendarWeek."""


class ConditionOutput(Model):
    execution: ExecutionOutput = field("_execution", "ExecutionOutput")
    """State of the run, with the time it stopped."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    all_reviews: list[ReviewOutput] = field("allReviews", "[]ReviewOutput")
    """Reviews given so far."""
    applied_date: int | None = field("appliedDate", default=None)
    """When the request was applied, epoch milliseconds."""
    creation_config: dict[str, Any] | None = field("creationConfig", default=None)
    description: str = field("description")
    """Free text about the purpose of the object."""
    execution_date: int | None = field("executionDate", default=None)
    """When the change runs, epoch milliseconds."""
    kind: str | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    notify_member_ids: list[str] = field("notifyMemberIds")
    """Ids of members asked to review."""
    review_status: str = field("reviewStatus")
    """Outcome of the reviews so far."""
    schedule_kind: str | None = field("scheduleKind", default=None)
    """Whether the start is absolute or relative."""
    wait_duration: int | None = field("waitDuration", default=None)
    """How long to wait, counted in `waitDurationUnit`."""
    wait_duration_unit: str | None = field("waitDurationUnit", default=None)
    """Unit of `waitDuration`: minute, hour, calendarDay or calendarWeek."""


class Conflict(Model):
    """A pending change that clashes with an approval request."""

    instruction: dict[str, Any] | None = field("instruction", default=None)
    reason: str | None = field("reason", default=None)
    """Why it came out this way."""


class CopiedFromEnv(Model):
    """Environment whose flag settings are copied."""

    key: str = field("key")
    """Key of the object, unique among its kind."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class CoreLink(Model):
    """A link."""

    href: str = field("href")
    """Path or URL of the linked resource."""
    type: str = field("type")
    """Type of the object; the values depend on the object. On links, a media type."""


class CustomProperty(Model):
    name: str = field("name")
    """Name for humans."""
    value: list[str] = field("value")
    """Value; its type depends on the object."""


class CustomWorkflowMeta(Model):
    """The workflow and stage behind an approval request."""

    name: str | None = field("name", default=None)
    """Name for humans."""
    stage: CustomWorkflowStageMeta | None = field("stage", "CustomWorkflowStageMeta", default=None)


class CustomWorkflowStageMeta(Model):
    index: int | None = field("index", default=None)
    name: str | None = field("name", default=None)
    """Name for humans."""


class Defaults(Model):
    """Variation indexes a flag serves when targeting is on and off."""

    off_variation: int = field("offVariation")
    """Index of the variation to serve while targeting is off."""
    on_variation: int = field("onVariation")
    """Index of the variation to serve while targeting is on."""


class DependentExperimentRep(Model):
    """An experiment that uses a metric."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    archived_date: int | None = field("archivedDate", default=None)
    """When it was archived, epoch milliseconds."""
    creation_date: int = field("creationDate")
    """Time of creation, epoch milliseconds."""
    environment_id: str = field("environmentId")
    """Id of the environment."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class DependentMetricGroupRepWithMetrics(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["funnel", "standard", "guardrail"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    metrics: list[MetricInGroupRep] | None = field("metrics", "[]MetricInGroupRep", default=None)
    """Metrics, or figures of usage."""
    name: str = field("name")
    """Name for humans."""


class DependentMetricOrMetricGroupRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    version_id: str = field("_versionId")
    """Id of this version of the metric."""
    event_key: str | None = field("eventKey", default=None)
    """Name under which code sends the event."""
    is_group: bool = field("isGroup")
    """Whether the key names a metric group."""
    is_numeric: bool | None = field("isNumeric", default=None)
    """Whether the metric measures a number; otherwise it counts conversions."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["pageview", "click", "custom", "funnel", "standard", "guardrail"] | str = field(
        "kind",
    )
    """What kind of object this is; the values depend on the object."""
    metrics: list[MetricInGroupRep] | None = field("metrics", "[]MetricInGroupRep", default=None)
    """Metrics, or figures of usage."""
    name: str = field("name")
    """Name for humans."""


class DeploymentCollectionRep(Model):
    """A page of deployments."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[DeploymentRep] = field("items", "[]DeploymentRep")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class DeploymentRep(Model):
    """A deployment of an application."""

    active: bool = field("active")
    application_key: str = field("applicationKey")
    """Key of the application."""
    application_version: str = field("applicationVersion")
    archived: bool = field("archived")
    """Whether it is archived."""
    duration_ms: int | None = field("durationMs", default=None)
    """Duration in milliseconds."""
    ended_at: int | None = field("endedAt", default=None)
    """End, epoch milliseconds."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    flag_references: FlagReferenceCollectionRep | None = field(
        "flagReferences",
        "FlagReferenceCollectionRep",
        default=None,
    )
    """Flags that the code change touches."""
    id: str = field("id")
    """Id of the object."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    lead_time: int = field("leadTime")
    """Time from the first commit to the deployment."""
    lead_time_stages: LeadTimeStagesRep | None = field(
        "leadTimeStages",
        "LeadTimeStagesRep",
        default=None,
    )
    lines_added: int = field("linesAdded")
    """Number of lines added."""
    lines_deleted: int = field("linesDeleted")
    """Number of lines removed."""
    metadata: dict[str, Any] | None = field("metadata", default=None)
    """Data about the data."""
    number_of_contributors: int = field("numberOfContributors")
    number_of_pull_requests: int = field("numberOfPullRequests")
    pull_requests: PullRequestCollectionRep | None = field(
        "pullRequests",
        "PullRequestCollectionRep",
        default=None,
    )
    started_at: int = field("startedAt")
    """Start, epoch milliseconds."""
    status: str = field("status")
    """Present state; the values depend on the object."""


class Environment(Model):
    """An environment with its SDK keys and settings."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    api_key: str = field("apiKey")
    """Key of a system; on an environment it is the server-side SDK key. Keep it secret."""
    approval_settings: ApprovalSettings | None = field(
        "approvalSettings",
        "ApprovalSettings",
        default=None,
    )
    """Rules for approvals."""
    color: str = field("color")
    """Color in the web interface."""
    confirm_changes: bool = field("confirmChanges")
    """Whether the web interface asks for confirmation."""
    critical: bool = field("critical")
    """Whether the environment is marked critical."""
    default_track_events: bool = field("defaultTrackEvents")
    """Whether new flags send detailed events."""
    default_ttl: int = field("defaultTtl")
    """Minutes that the PHP SDK may keep rules in its cache."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    mobile_key: str = field("mobileKey")
    name: str = field("name")
    """Name for humans."""
    require_comments: bool = field("requireComments")
    """Whether the web interface asks for a comment."""
    resource_approval_settings: dict[str, ApprovalSettings] | None = field(
        "resourceApprovalSettings",
        "{}ApprovalSettings",
        default=None,
    )
    secure_mode: bool = field("secureMode")
    """Whether client-side callers must prove who they are with a hash."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""


class EnvironmentPost(Model):
    """What a new environment starts with."""

    color: str = field("color")
    """Color in the web interface."""
    confirm_changes: bool | None = field("confirmChanges", default=None)
    """Whether the web interface asks for confirmation."""
    critical: bool | None = field("critical", default=None)
    """Whether the environment is marked critical."""
    default_track_events: bool | None = field("defaultTrackEvents", default=None)
    """Whether new flags send detailed events."""
    default_ttl: int | None = field("defaultTtl", default=None)
    """Minutes that the PHP SDK may keep rules in its cache."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    require_comments: bool | None = field("requireComments", default=None)
    """Whether the web interface asks for a comment."""
    secure_mode: bool | None = field("secureMode", default=None)
    """Whether client-side callers must prove who they are with a hash."""
    source: SourceEnv | None = field("source", "SourceEnv", default=None)
    """Where the settings come from."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class EnvironmentSummary(Model):
    """Key, name and color of an environment."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    color: str = field("color")
    """Color in the web interface."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class Environments(Model):
    """A page of environments."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Environment] = field("items", "[]Environment")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class ErrorRep(Model):
    """What went wrong: a code for programs and a message for humans."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class ExecutionOutput(Model):
    """State of a workflow run."""

    status: str = field("status")
    """Present state; the values depend on the object."""
    stop_date: int | None = field("stopDate", default=None)
    """When it stopped, epoch milliseconds."""


class Experiment(Model):
    """An experiment with its current iteration."""

    creation_date: int = field("_creationDate")
    """Time of creation, epoch milliseconds."""
    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer_id: str = field("_maintainerId")
    """Id of the member who looks after the resource."""
    archived_date: int | None = field("archivedDate", default=None)
    """When it was archived, epoch milliseconds."""
    current_iteration: IterationRep | None = field("currentIteration", "IterationRep", default=None)
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    draft_iteration: IterationRep | None = field("draftIteration", "IterationRep", default=None)
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    holdout_id: str | None = field("holdoutId", default=None)
    """Id of the holdout."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    previous_iterations: list[IterationRep] | None = field(
        "previousIterations",
        "[]IterationRep",
        default=None,
    )
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class ExpiringTarget(Model):
    """A context that leaves the targets on a date."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    resource_id: ResourceId = field("_resourceId", "ResourceId")
    """Flag or segment the target belongs to."""
    version: int = field("_version")
    """Version number; each change adds one."""
    context_key: str = field("contextKey")
    """Key of the context."""
    context_kind: str = field("contextKind")
    """Kind of the context; user when absent."""
    expiration_date: int = field("expirationDate")
    """When the target is removed, epoch milliseconds."""
    target_type: str | None = field("targetType", default=None)
    """Which list of a segment is meant: included or excluded."""
    variation_id: str | None = field("variationId", default=None)
    """Id of the variation."""


class ExpiringTargetError(Model):
    """An instruction that failed, by its index."""

    instruction_index: int = field("instructionIndex")
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class ExpiringTargetGetResponse(Model):
    """Contexts that leave the targets on a date."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ExpiringTarget] = field("items", "[]ExpiringTarget")
    """The items of this page or collection."""


class ExpiringTargetPatchResponse(Model):
    """Outcome of a change, instruction by instruction."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    errors: list[ExpiringTargetError] | None = field(
        "errors",
        "[]ExpiringTargetError",
        default=None,
    )
    """What went wrong, one entry per problem."""
    failed_instructions: int | None = field("failedInstructions", default=None)
    """Number of instructions that failed."""
    items: list[ExpiringTarget] = field("items", "[]ExpiringTarget")
    """The items of this page or collection."""
    successful_instructions: int | None = field("successfulInstructions", default=None)
    """Number of instructions that worked."""
    total_instructions: int | None = field("totalInstructions", default=None)
    """Number of instructions sent."""


class ExpiringUserTargetGetResponse(Model):
    """Users that leave the targets on a date."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ExpiringUserTargetItem] = field("items", "[]ExpiringUserTargetItem")
    """The items of this page or collection."""


class ExpiringUserTargetItem(Model):
    """A user that leaves the targets on a date."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    resource_id: ResourceIDResponse = field("_resourceId", "ResourceIDResponse")
    """Flag or segment the target belongs to."""
    version: int = field("_version")
    """Version number; each change adds one."""
    expiration_date: int = field("expirationDate")
    """When the target is removed, epoch milliseconds."""
    target_type: str | None = field("targetType", default=None)
    """Which list of a segment is meant: included or excluded."""
    user_key: str = field("userKey")
    """Key of the user."""
    variation_id: str | None = field("variationId", default=None)
    """Id of the variation."""


class ExpiringUserTargetPatchResponse(Model):
    """Outcome of a change, instruction by instruction."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    errors: list[ExpiringTargetError] | None = field(
        "errors",
        "[]ExpiringTargetError",
        default=None,
    )
    """What went wrong, one entry per problem."""
    failed_instructions: int | None = field("failedInstructions", default=None)
    """Number of instructions that failed."""
    items: list[ExpiringUserTargetItem] = field("items", "[]ExpiringUserTargetItem")
    """The items of this page or collection."""
    successful_instructions: int | None = field("successfulInstructions", default=None)
    """Number of instructions that worked."""
    total_instructions: int | None = field("totalInstructions", default=None)
    """Number of instructions sent."""


class FailureReasonRep(Model):
    attribute: str = field("attribute")
    """Name of the attribute to look at."""
    reason: str = field("reason")
    """Why it came out this way."""


class Filter(Model):
    """A condition on events of a metric, or a group of conditions."""

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


class FlagConfigApprovalRequestResponse(Model):
    """An approval request for a flag."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Any] = field("_links")
    """Related resources, by relation name; `self` is the resource itself."""
    version: int = field("_version")
    """Version number; each change adds one."""
    all_reviews: list[ReviewResponse] = field("allReviews", "[]ReviewResponse")
    """Reviews given so far."""
    applied_by_member_id: str | None = field("appliedByMemberId", default=None)
    """Id of the member who applied the request."""
    applied_by_service_token_id: str | None = field("appliedByServiceTokenId", default=None)
    """Id of the service token that applied the request."""
    applied_date: int | None = field("appliedDate", default=None)
    """When the request was applied, epoch milliseconds."""
    conflicts: list[Conflict] = field("conflicts", "[]Conflict")
    """Other pending changes that do not fit with this one."""
    creation_date: int = field("creationDate")
    """Time of creation, epoch milliseconds."""
    custom_workflow_metadata: CustomWorkflowMeta | None = field(
        "customWorkflowMetadata",
        "CustomWorkflowMeta",
        default=None,
    )
    """The workflow that the request is a step of."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    execution_date: int | None = field("executionDate", default=None)
    """When the change runs, epoch milliseconds."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""
    integration_metadata: IntegrationMetadata | None = field(
        "integrationMetadata",
        "IntegrationMetadata",
        default=None,
    )
    """The matching object in an outside approval system."""
    notify_member_ids: list[str] = field("notifyMemberIds")
    """Ids of members asked to review."""
    operating_on_id: str | None = field("operatingOnId", default=None)
    """Id of the scheduled change to edit or delete."""
    requestor_id: str | None = field("requestorId", default=None)
    """Id of the member who asked."""
    review_status: Literal["approved", "declined", "pending"] | str = field("reviewStatus")
    """Outcome of the reviews so far."""
    service_kind: str = field("serviceKind")
    """System that handles approvals."""
    source: CopiedFromEnv | None = field("source", "CopiedFromEnv", default=None)
    """Where the settings come from."""
    status: Literal["pending", "completed", "failed", "scheduled"] | str = field("status")
    """Present state; the values depend on the object."""


class FlagListingRep(Model):
    """A flag by key and name."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    site: Link | None = field("_site", "Link", default=None)
    """Link to the same thing in the web interface."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class FlagReferenceCollectionRep(Model):
    """Flags that a code change touches."""

    items: list[FlagReferenceRep] = field("items", "[]FlagReferenceRep")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class FlagReferenceRep(Model):
    flag_key: str = field("flagKey")
    """Key of the flag."""
    project_key: str = field("projectKey")
    """Key of the project."""
    references_added: int = field("referencesAdded")
    references_removed: int = field("referencesRemoved")


class FlagRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    flag_config_version: int | None = field("flagConfigVersion", default=None)
    """Version of the flag settings."""
    not_in_experiment_variation_id: str | None = field("notInExperimentVariationId", default=None)
    """Variation for traffic that is not analyzed."""
    targeting_rule: str | None = field("targetingRule", default=None)
    targeting_rule_clauses: list[Any] | None = field("targetingRuleClauses", default=None)
    targeting_rule_description: str | None = field("targetingRuleDescription", default=None)


class ForbiddenErrorRep(Model):
    """403: the token may not do this."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class IntegrationDeliveryConfigurationPost(Model):
    """What a new delivery configuration starts with."""

    config: dict[str, Any] = field("config")
    """Settings; the fields depend on the integration or kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    on: bool | None = field("on", default=None)
    """Whether it is switched on."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class IntegrationMetadata(Model):
    """The matching object in an outside approval system."""

    external_id: str = field("externalId")
    """Id in the other system."""
    external_status: IntegrationStatus = field("externalStatus", "IntegrationStatus")
    external_url: str = field("externalUrl")
    last_checked: int = field("lastChecked")


class IntegrationStatus(Model):
    display: str = field("display")
    value: str = field("value")
    """Value; its type depends on the object."""


class InvalidRequestErrorRep(Model):
    """400: the request is not valid."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class IterationRep(Model):
    """One run of an experiment."""

    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    attributes: list[str] | None = field("attributes", default=None)
    """Attributes by which results can be split."""
    can_reshuffle_traffic: bool | None = field("canReshuffleTraffic", default=None)
    """Whether contexts may move to another variation when the audience changes."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    ended_at: int | None = field("endedAt", default=None)
    """End, epoch milliseconds."""
    flags: dict[str, FlagRep] | None = field("flags", "{}FlagRep", default=None)
    """Flags, in most places by flag key."""
    hypothesis: str = field("hypothesis")
    """What the experiment is expected to show."""
    layer_snapshot: LayerSnapshotRep | None = field(
        "layerSnapshot",
        "LayerSnapshotRep",
        default=None,
    )
    metrics: list[DependentMetricOrMetricGroupRep] | None = field(
        "metrics",
        "[]DependentMetricOrMetricGroupRep",
        default=None,
    )
    """Metrics, or figures of usage."""
    primary_funnel: DependentMetricGroupRepWithMetrics | None = field(
        "primaryFunnel",
        "DependentMetricGroupRepWithMetrics",
        default=None,
    )
    primary_metric: DependentMetricOrMetricGroupRep | None = field(
        "primaryMetric",
        "DependentMetricOrMetricGroupRep",
        default=None,
    )
    """Deprecated."""
    primary_single_metric: MetricV2Rep | None = field(
        "primarySingleMetric",
        "MetricV2Rep",
        default=None,
    )
    randomization_unit: str | None = field("randomizationUnit", default=None)
    """Context kind by which traffic is split."""
    reallocation_frequency_millis: int | None = field("reallocationFrequencyMillis", default=None)
    secondary_metrics: list[MetricV2Rep] | None = field(
        "secondaryMetrics",
        "[]MetricV2Rep",
        default=None,
    )
    """Deprecated."""
    started_at: int | None = field("startedAt", default=None)
    """Start, epoch milliseconds."""
    status: Literal["not_started", "running", "stopped"] | str = field("status")
    """Present state; the values depend on the object."""
    treatments: list[TreatmentRep] | None = field("treatments", "[]TreatmentRep", default=None)
    """What the experiment compares."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""
    winning_reason: str | None = field("winningReason", default=None)
    winning_treatment_id: str | None = field("winningTreatmentId", default=None)


class LayerSnapshotRep(Model):
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    other_reservation_percent: int = field("otherReservationPercent")
    reservation_percent: int = field("reservationPercent")
    """Share of the traffic reserved, in percent."""


class LeadTimeStagesRep(Model):
    coding_duration_ms: int = field("codingDurationMs")
    """Time spent on coding, in milliseconds."""
    deploy_duration_ms: int | None = field("deployDurationMs", default=None)
    review_duration_ms: int | None = field("reviewDurationMs", default=None)
    """Time spent on review, in milliseconds."""
    total_lead_time_ms: int | None = field("totalLeadTimeMs", default=None)
    wait_duration_ms: int | None = field("waitDurationMs", default=None)


class Link(Model):
    """A link: address and media type."""

    href: str | None = field("href", default=None)
    """Path or URL of the linked resource."""
    type: str | None = field("type", default=None)
    """Type of the object; the values depend on the object. On links, a media type."""


class MaintainerRep(Model):
    """Member or team that looks after a resource."""

    member: MemberSummary | None = field("member", "MemberSummary", default=None)
    """The member concerned."""
    team: MemberTeamSummaryRep | None = field("team", "MemberTeamSummaryRep", default=None)


class MemberSummary(Model):
    """Name, mail address and role of a member."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    email: str = field("email")
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    role: str = field("role")
    """Role: of a member or token, or who speaks in a prompt message."""


class MemberTeamSummaryRep(Model):
    """A team of a member with its roles."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    custom_role_keys: list[str] = field("customRoleKeys")
    """Keys of custom roles."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class MethodNotAllowedErrorRep(Model):
    """405: this is not allowed here."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class MetricDataSourceRefRep(Model):
    """Where the events of a metric come from."""

    integration_key: str | None = field("_integrationKey", default=None)
    """Key of the integration."""
    name: str | None = field("_name", default=None)
    """Name of the object."""
    environment_key: str | None = field("environmentKey", default=None)
    """Key of the environment."""
    key: str = field("key")
    """Key of the object, unique among its kind."""


class MetricEventDefaultRep(Model):
    """What stands in for missing events of a metric."""

    disabled: bool | None = field("disabled", default=None)
    """Whether it is switched off."""
    value: float | None = field("value", default=None)
    """Value; its type depends on the object."""


class MetricInGroupRep(Model):
    """A metric as a member of a group."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    version_id: str | None = field("_versionId", default=None)
    """Id of this version of the metric."""
    event_key: str | None = field("eventKey", default=None)
    """Name under which code sends the event."""
    is_numeric: bool | None = field("isNumeric", default=None)
    """Whether the metric measures a number; otherwise it counts conversions."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["pageview", "click", "custom"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    name: str = field("name")
    """Name for humans."""
    name_in_group: str | None = field("nameInGroup", default=None)
    """Name of the metric inside the group."""
    randomization_units: list[str] | None = field("randomizationUnits", default=None)
    """Context kinds by which traffic may be split."""
    unit_aggregation_type: Literal["sum", "average"] | str | None = field(
        "unitAggregationType",
        default=None,
    )
    """How several values of one unit become one: sum or average."""


class MetricInput(Model):
    """A metric that an iteration measures."""

    is_group: bool | None = field("isGroup", default=None)
    """Whether the key names a metric group."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    primary: bool | None = field("primary", default=None)
    """Deprecated."""


class MetricListingRep(Model):
    """A metric as listed."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    attached_flag_count: int | None = field("_attachedFlagCount", default=None)
    """Number of flags connected to the metric."""
    creation_date: int = field("_creationDate")
    """Time of creation, epoch milliseconds."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer: MemberSummary | None = field("_maintainer", "MemberSummary", default=None)
    """Who looks after the resource."""
    site: Link | None = field("_site", "Link", default=None)
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
    data_source: MetricDataSourceRefRep = field("dataSource", "MetricDataSourceRefRep")
    """Where the events of the metric come from."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    event_default: MetricEventDefaultRep | None = field(
        "eventDefault",
        "MetricEventDefaultRep",
        default=None,
    )
    """What stands in for missing events."""
    event_key: str | None = field("eventKey", default=None)
    """Name under which code sends the event."""
    experiment_count: int | None = field("experimentCount", default=None)
    """Number of experiments that use it."""
    filters: Filter | None = field("filters", "Filter", default=None)
    """Conditions an event has to meet to count."""
    is_numeric: bool | None = field("isNumeric", default=None)
    """Whether the metric measures a number; otherwise it counts conversions."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["pageview", "click", "custom"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    last_modified: Modification | None = field("lastModified", "Modification", default=None)
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


class MetricV2Rep(Model):
    """A metric of an iteration."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    version_id: str | None = field("_versionId", default=None)
    """Id of this version of the metric."""
    event_key: str | None = field("eventKey", default=None)
    """Name under which code sends the event."""
    is_numeric: bool | None = field("isNumeric", default=None)
    """Whether the metric measures a number; otherwise it counts conversions."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["pageview", "click", "custom"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    name: str = field("name")
    """Name for humans."""
    unit_aggregation_type: Literal["sum", "average"] | str | None = field(
        "unitAggregationType",
        default=None,
    )
    """How several values of one unit become one: sum or average."""


class Modification(Model):
    """When something changed."""

    date: str | None = field("date", default=None)
    """When it happened."""


class NotFoundErrorRep(Model):
    """404: there is no such resource, or the token cannot see it."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class ParameterRep(Model):
    flag_key: str | None = field("flagKey", default=None)
    """Key of the flag."""
    variation_id: str | None = field("variationId", default=None)
    """Id of the variation."""


class ParentAndSelfLinks(Model):
    """Links to the resource and to the one above."""

    parent: CoreLink = field("parent", "CoreLink")
    """The resource one level up, or a link to it."""
    self: CoreLink = field("self", "CoreLink")
    """Link to the resource itself."""


class PatchFailedErrorRep(Model):
    """422: the patch could not be applied."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class PatchOperation(Model):
    """One JSON Patch operation."""

    op: Literal["add", "remove", "replace", "move", "copy", "test"] = field("op")
    """Operator or operation name."""
    path: str = field("path")
    """Where to look: a file path or a JSON Pointer."""
    value: Any = field("value", default=None)
    """Value; its type depends on the object."""


class PatchWithComment(Model):
    """JSON Patch operations with an optional comment."""

    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    patch: list[PatchOperation] = field("patch", "[]PatchOperation")


class Project(Model):
    """A project, with its environments on demand."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    default_client_side_availability: ClientSideAvailability | None = field(
        "defaultClientSideAvailability",
        "ClientSideAvailability",
        default=None,
    )
    """Which kinds of client-side SDKs see new flags."""
    default_release_pipeline_key: str | None = field("defaultReleasePipelineKey", default=None)
    """Key of the release pipeline that new releases use."""
    environments: Environments | None = field("environments", "Environments", default=None)
    """Environments: a list, or a map by environment key."""
    include_in_snippet_by_default: bool = field("includeInSnippetByDefault")
    """Deprecated form of the client-side default for new flags."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""


class ProjectSummary(Model):
    """Key and name of a project."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class PullRequestCollectionRep(Model):
    """A page of pull requests."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[PullRequestRep] = field("items", "[]PullRequestRep")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class PullRequestLeadTimeRep(Model):
    avg_deploy_duration_ms: int | None = field("avgDeployDurationMs", default=None)
    avg_total_lead_time_ms: int | None = field("avgTotalLeadTimeMs", default=None)
    avg_wait_duration_ms: int | None = field("avgWaitDurationMs", default=None)
    coding_duration_ms: int = field("codingDurationMs")
    """Time spent on coding, in milliseconds."""
    max_deploy_duration_ms: int | None = field("maxDeployDurationMs", default=None)
    max_total_lead_time_ms: int | None = field("maxTotalLeadTimeMs", default=None)
    max_wait_duration_ms: int | None = field("maxWaitDurationMs", default=None)
    review_duration_ms: int | None = field("reviewDurationMs", default=None)
    """Time spent on review, in milliseconds."""


class PullRequestRep(Model):
    author: str = field("author")
    base_commit_key: str = field("baseCommitKey")
    create_time: int = field("createTime")
    deployments: DeploymentCollectionRep | None = field(
        "deployments",
        "DeploymentCollectionRep",
        default=None,
    )
    external_id: str = field("externalId")
    """Id in the other system."""
    files_changed: int = field("filesChanged")
    flag_references: FlagReferenceCollectionRep | None = field(
        "flagReferences",
        "FlagReferenceCollectionRep",
        default=None,
    )
    """Flags that the code change touches."""
    head_commit_key: str = field("headCommitKey")
    id: str = field("id")
    """Id of the object."""
    lead_time: PullRequestLeadTimeRep | None = field(
        "leadTime",
        "PullRequestLeadTimeRep",
        default=None,
    )
    """Time from the first commit to the deployment."""
    lines_added: int = field("linesAdded")
    """Number of lines added."""
    lines_deleted: int = field("linesDeleted")
    """Number of lines removed."""
    merge_commit_key: str | None = field("mergeCommitKey", default=None)
    merge_time: int | None = field("mergeTime", default=None)
    status: str = field("status")
    """Present state; the values depend on the object."""
    title: str = field("title")
    """Headline."""
    url: str = field("url")
    """Web address."""


class RateLimitedErrorRep(Model):
    """429: too many calls; wait and try again."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class ReleaseGuardianConfiguration(Model):
    monitoring_window_milliseconds: int = field("monitoringWindowMilliseconds")
    """How long a rollout is watched, in milliseconds."""
    randomization_unit: str | None = field("randomizationUnit", default=None)
    """Context kind by which traffic is split."""
    rollback_on_regression: bool = field("rollbackOnRegression")
    """Whether the release goes back by itself when a metric gets worse."""
    rollout_weight: int = field("rolloutWeight")
    """Share of the traffic in the rollout."""


class ResourceIDResponse(Model):
    environment_key: str | None = field("environmentKey", default=None)
    """Key of the environment."""
    flag_key: str | None = field("flagKey", default=None)
    """Key of the flag."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    kind: str | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    project_key: str | None = field("projectKey", default=None)
    """Key of the project."""


class ResourceId(Model):
    environment_key: str | None = field("environmentKey", default=None)
    """Key of the environment."""
    flag_key: str | None = field("flagKey", default=None)
    """Deprecated. Key of the flag."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    kind: str | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    project_key: str | None = field("projectKey", default=None)
    """Key of the project."""


class ReviewOutput(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    creation_date: int | None = field("creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    member_id: str | None = field("memberId", default=None)
    """Id of the member."""
    service_token_id: str | None = field("serviceTokenId", default=None)
    """Id of the service token."""


class ReviewResponse(Model):
    """A review of an approval request."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    creation_date: int | None = field("creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    kind: Literal["approve", "decline", "comment"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    member_id: str | None = field("memberId", default=None)
    """Id of the member."""
    service_token_id: str | None = field("serviceTokenId", default=None)
    """Id of the service token."""


class SegmentMetadata(Model):
    deleted: bool | None = field("deleted", default=None)
    """Whether it is deleted."""
    env_id: str | None = field("envId", default=None)
    excluded_count: int | None = field("excludedCount", default=None)
    included_count: int | None = field("includedCount", default=None)
    last_modified: int | None = field("lastModified", default=None)
    """When it changed last."""
    segment_id: str | None = field("segmentId", default=None)
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class SegmentTarget(Model):
    """Keys of one context kind in a segment."""

    context_kind: str | None = field("contextKind", default=None)
    """Kind of the context; user when absent."""
    values: list[str] | None = field("values", default=None)
    """Values to compare with, or keys to target."""


class SourceEnv(Model):
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class StageInput(Model):
    """A stage of a new workflow."""

    action: ActionInput | None = field("action", "ActionInput", default=None)
    """Action, or an action name such as updateName."""
    conditions: list[ConditionInput] | None = field("conditions", "[]ConditionInput", default=None)
    """What has to happen before the stage starts."""
    execute_conditions_in_sequence: bool | None = field("executeConditionsInSequence", default=None)
    name: str | None = field("name", default=None)
    """Name for humans."""


class StageOutput(Model):
    """A stage of a workflow with its state."""

    execution: ExecutionOutput = field("_execution", "ExecutionOutput")
    """State of the run, with the time it stopped."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    action: ActionOutput = field("action", "ActionOutput")
    """Action, or an action name such as updateName."""
    conditions: list[ConditionOutput] = field("conditions", "[]ConditionOutput")
    """What has to happen before the stage starts."""
    name: str | None = field("name", default=None)
    """Name for humans."""


class Statement(Model):
    """A policy statement: effect, actions, resources."""

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


class StatementPost(Model):
    """A policy statement to send."""

    actions: list[str] | None = field("actions", default=None)
    """Action names; a star stands for any text."""
    effect: Literal["allow", "deny"] = field("effect")
    """Whether the statement allows or denies."""
    not_actions: list[str] | None = field("notActions", default=None)
    """All actions except these."""
    not_resources: list[str] | None = field("notResources", default=None)
    """All resources except these."""
    resources: list[str] | None = field("resources", default=None)
    """Resource specifiers; a star stands for any text."""


class StatusConflictErrorRep(Model):
    """409: the state changed meanwhile, or the key is taken."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class StatusServiceUnavailable(Model):
    """503: the service is down for the moment."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class TokenSummary(Model):
    """Name and last characters of an access token."""

    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    ending: str | None = field("ending", default=None)
    name: str | None = field("name", default=None)
    """Name for humans."""
    service_token: bool | None = field("serviceToken", default=None)
    """Whether it is a service token; otherwise a personal one."""


class TreatmentRep(Model):
    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    allocation_percent: str = field("allocationPercent")
    """Share of the traffic, in percent, as text."""
    baseline: bool | None = field("baseline", default=None)
    """Whether the others are compared with this treatment."""
    name: str = field("name")
    """Name for humans."""
    parameters: list[ParameterRep] | None = field("parameters", "[]ParameterRep", default=None)
    """Parameters of the treatment or template."""


class UnauthorizedErrorRep(Model):
    """401: the token is missing or wrong."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class UserSegment(Model):
    """A segment with its rules and targets."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    external: str | None = field("_external", default=None)
    external_link: str | None = field("_externalLink", default=None)
    flags: list[FlagListingRep] | None = field("_flags", "[]FlagListingRep", default=None)
    import_in_progress: bool | None = field("_importInProgress", default=None)
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    unbounded_metadata: SegmentMetadata | None = field(
        "_unboundedMetadata",
        "SegmentMetadata",
        default=None,
    )
    creation_date: int = field("creationDate")
    """Time of creation, epoch milliseconds."""
    deleted: bool = field("deleted")
    """Whether it is deleted."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    excluded: list[str] | None = field("excluded", default=None)
    """Who is kept out, or whether the target is."""
    excluded_contexts: list[SegmentTarget] | None = field(
        "excludedContexts",
        "[]SegmentTarget",
        default=None,
    )
    generation: int = field("generation")
    """How often a big segment was created."""
    included: list[str] | None = field("included", default=None)
    """Who belongs in, or whether the target does."""
    included_contexts: list[SegmentTarget] | None = field(
        "includedContexts",
        "[]SegmentTarget",
        default=None,
    )
    key: str = field("key")
    """Key of the object, unique among its kind."""
    last_modified_date: int = field("lastModifiedDate")
    """Time of the latest change, epoch milliseconds."""
    name: str = field("name")
    """Name for humans."""
    rules: list[UserSegmentRule] = field("rules", "[]UserSegmentRule")
    """Targeting rules in order, or how many there are."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    unbounded: bool | None = field("unbounded", default=None)
    """Whether the segment is a big one."""
    unbounded_context_kind: str | None = field("unboundedContextKind", default=None)
    """Context kind of a big segment."""
    version: int = field("version")
    """Version; a number in most places."""


class UserSegmentRule(Model):
    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    bucket_by: str | None = field("bucketBy", default=None)
    """Attribute that decides who falls into which share."""
    clauses: list[Clause] = field("clauses", "[]Clause")
    """Conditions; all of them have to hold."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    rollout_context_kind: str | None = field("rolloutContextKind", default=None)
    weight: int | None = field("weight", default=None)
    """Share in thousandths of a percent (100000 is everything); an estimate of frequency for
    attributes.
    """


class ValidationFailedErrorRep(Model):
    """400: the fields in `errors` are not valid."""

    code: str = field("code")
    """Machine readable code, for instance of an error."""
    errors: list[FailureReasonRep] = field("errors", "[]FailureReasonRep")
    """What went wrong, one entry per problem."""
    message: str = field("message")
    """Text for humans, for instance what went wrong."""


class ValuePut(Model):
    """Variation to pin, with an optional comment."""

    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    setting: Any = field("setting", default=None)
    """Value pinned for this context or user; null removes it."""


class Variation(Model):
    """One of the values a flag can serve."""

    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    value: Any = field("value")
    """Value; its type depends on the object."""
