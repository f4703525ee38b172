from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import (
        ApprovalSettings,
        ClientSideAvailability,
        Conflict,
        CopiedFromEnv,
        CustomProperty,
        CustomWorkflowMeta,
        Defaults,
        Environment,
        FlagConfigApprovalRequestResponse,
        IntegrationMetadata,
        Link,
        MemberSummary,
        Project,
        ReviewResponse,
        UserSegment,
        Variation,
    )


class AIConfigRep(Model):
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class ApprovalRequestResponse(Model):
    """An approval request with its reviews and instructions."""

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
    approval_settings: ApprovalSettings | None = field(
        "approvalSettings",
        "ApprovalSettings",
        default=None,
    )
    """Rules for approvals."""
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
    resource_id: str | None = field("resourceId", default=None)
    """Resource specifier of the thing to change."""
    review_status: Literal["approved", "declined", "pending"] | str = field("reviewStatus")
    """Outcome of the reviews so far."""
    service_kind: str = field("serviceKind")
    """System that handles approvals."""
    source: CopiedFromEnv | None = field("source", "CopiedFromEnv", default=None)
    """Where the settings come from."""
    status: Literal["pending", "completed", "failed", "scheduled"] | str = field("status")
    """Present state; the values depend on the object."""


class CreateApprovalRequestRequest(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    description: str = field("description")
    """Free text about the purpose of the object."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""
    integration_config: dict[str, Any] | None = field("integrationConfig", default=None)
    """Extra fields for an outside approval system."""
    notify_member_ids: list[str] | None = field("notifyMemberIds", default=None)
    """Ids of members asked to review."""
    notify_team_keys: list[str] | None = field("notifyTeamKeys", default=None)
    """Keys of teams asked to review."""
    resource_id: str = field("resourceId")
    """Resource specifier of the thing to change."""


class CreateCopyFlagConfigApprovalRequestRequest(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    description: str = field("description")
    """Free text about the purpose of the object."""
    excluded_actions: (
        list[
            Literal[
                "updateOn",
                "updateFallthrough",
                "updateOffVariation",
                "updateRules",
                "updateTargets",
                "updatePrerequisites",
            ]
        ]
        | None
    ) = field("excludedActions", default=None)
    """Parts of the settings that stay as they are; not together with `includedActions`."""
    included_actions: (
        list[
            Literal[
                "updateOn",
                "updateFallthrough",
                "updateOffVariation",
                "updateRules",
                "updateTargets",
                "updatePrerequisites",
            ]
        ]
        | None
    ) = field("includedActions", default=None)
    """Parts of the settings to copy; not together with `excludedActions`."""
    notify_member_ids: list[str] | None = field("notifyMemberIds", default=None)
    """Ids of members asked to review."""
    notify_team_keys: list[str] | None = field("notifyTeamKeys", default=None)
    """Keys of teams asked to review."""
    source: SourceFlag = field("source", "SourceFlag")
    """Where the settings come from."""


class CreateFlagConfigApprovalRequestRequest(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    description: str = field("description")
    """Free text about the purpose of the object."""
    execution_date: int | None = field("executionDate", default=None)
    """When the change runs, epoch milliseconds."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""
    integration_config: dict[str, Any] | None = field("integrationConfig", default=None)
    """Extra fields for an outside approval system."""
    notify_member_ids: list[str] | None = field("notifyMemberIds", default=None)
    """Ids of members asked to review."""
    notify_team_keys: list[str] | None = field("notifyTeamKeys", default=None)
    """Keys of teams asked to review."""
    operating_on_id: str | None = field("operatingOnId", default=None)
    """Id of the scheduled change to edit or delete."""


class ExpandableApprovalRequestResponse(Model):
    """An approval request, with flag, project and environments on demand."""

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
    approval_settings: ApprovalSettings | None = field(
        "approvalSettings",
        "ApprovalSettings",
        default=None,
    )
    """Rules for approvals."""
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
    environments: list[Environment] | None = field("environments", "[]Environment", default=None)
    """Environments: a list, or a map by environment key."""
    execution_date: int | None = field("executionDate", default=None)
    """When the change runs, epoch milliseconds."""
    flag: ExpandedFlagRep | None = field("flag", "ExpandedFlagRep", default=None)
    """The flag it is about."""
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
    project: Project | None = field("project", "Project", default=None)
    """The project, or a link to it."""
    requestor_id: str | None = field("requestorId", default=None)
    """Id of the member who asked."""
    resource: ExpandedResourceRep | None = field("resource", "ExpandedResourceRep", default=None)
    """The resource, or its specifier."""
    resource_id: str | None = field("resourceId", default=None)
    """Resource specifier of the thing to change."""
    review_status: Literal["approved", "declined", "pending"] | str = field("reviewStatus")
    """Outcome of the reviews so far."""
    service_kind: str = field("serviceKind")
    """System that handles approvals."""
    source: CopiedFromEnv | None = field("source", "CopiedFromEnv", default=None)
    """Where the settings come from."""
    status: Literal["pending", "completed", "failed", "scheduled"] | str = field("status")
    """Present state; the values depend on the object."""


class ExpandableApprovalRequestsResponse(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ExpandableApprovalRequestResponse] = field(
        "items",
        "[]ExpandableApprovalRequestResponse",
    )
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedFlagRep(Model):
    """A flag as part of another answer."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    maintainer: MemberSummary | None = field("_maintainer", "MemberSummary", default=None)
    """Who looks after the resource."""
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
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
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
    name: str = field("name")
    """Name for humans."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    temporary: bool = field("temporary")
    """Whether the flag is meant to be removed after its release."""
    variations: list[Variation] = field("variations", "[]Variation")
    """Variations in order; other places refer to their index or id."""


class ExpandedResourceRep(Model):
    ai_config: AIConfigRep | None = field("aiConfig", "AIConfigRep", default=None)
    """AI Config the entry is about."""
    flag: ExpandedFlagRep | None = field("flag", "ExpandedFlagRep", default=None)
    """The flag it is about."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    segment: UserSegment | None = field("segment", "UserSegment", default=None)
    """The segment it is about."""


class FlagConfigApprovalRequestsResponse(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FlagConfigApprovalRequestResponse] = field(
        "items",
        "[]FlagConfigApprovalRequestResponse",
    )
    """The items of this page or collection."""


class PostApprovalRequestApplyRequest(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""


class PostApprovalRequestReviewRequest(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    kind: Literal["approve", "comment", "decline"] | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""


class SourceFlag(Model):
    key: str = field("key")
    """Key of the object, unique among its kind."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""
