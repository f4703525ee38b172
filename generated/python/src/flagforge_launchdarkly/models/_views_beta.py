from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import CoreLink, ParentAndSelfLinks


class AIConfigsSummary(Model):
    count: int = field("count")
    """Number of items."""


class ExpandedAIConfig(Model):
    """An AI Config as linked to a view."""

    links: ParentAndSelfLinks | None = field("_links", "ParentAndSelfLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    created_at: int | None = field("createdAt", default=None)
    """Time of creation, in most places epoch milliseconds."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    flag_key: str | None = field("flagKey", default=None)
    """Key of the flag."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    updated_at: int | None = field("updatedAt", default=None)
    """Time of the latest change, epoch milliseconds."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class ExpandedDirectlyLinkedFlag(Model):
    key: str = field("key")
    """Key of the object, unique among its kind."""
    links: ViewsSelfLink = field("links", "ViewsSelfLink")
    """Related resources, by relation name."""
    name: str = field("name")
    """Name for humans."""


class ExpandedDirectlyLinkedFlags(Model):
    items: list[ExpandedDirectlyLinkedFlag] = field("items", "[]ExpandedDirectlyLinkedFlag")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedDirectlyLinkedSegment(Model):
    environment_id: str = field("environmentId")
    """Id of the environment."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    links: ViewsSelfLink = field("links", "ViewsSelfLink")
    """Related resources, by relation name."""
    name: str = field("name")
    """Name for humans."""


class ExpandedDirectlyLinkedSegments(Model):
    items: list[ExpandedDirectlyLinkedSegment] = field("items", "[]ExpandedDirectlyLinkedSegment")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedFlag(Model):
    """A flag as linked to a view."""

    links: ParentAndSelfLinks | None = field("_links", "ParentAndSelfLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    version: int | None = field("_version", default=None)
    """Version number; each change adds one."""
    archived: bool | None = field("archived", default=None)
    """Whether it is archived."""
    creation_date: int | None = field("creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    include_in_snippet: bool | None = field("includeInSnippet", default=None)
    """Deprecated in favor of `clientSideAvailability`. Whether JavaScript SDKs see the flag."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    maintainer: ExpandedFlagMaintainer | None = field(
        "maintainer",
        "ExpandedFlagMaintainer",
        default=None,
    )
    """Who looks after the resource."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    temporary: bool | None = field("temporary", default=None)
    """Whether the flag is meant to be removed after its release."""


class ExpandedFlagMaintainer(Model):
    member: ViewsMemberSummary | None = field("_member", "ViewsMemberSummary", default=None)
    """The member behind the resource."""
    team: ViewsMemberTeamSummaryRep | None = field(
        "_team",
        "ViewsMemberTeamSummaryRep",
        default=None,
    )
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["member", "team"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""


class ExpandedLinkedAIConfigs(Model):
    items: list[ExpandedAIConfig] = field("items", "[]ExpandedAIConfig")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedLinkedFlags(Model):
    items: list[ExpandedFlag] = field("items", "[]ExpandedFlag")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedLinkedMetrics(Model):
    items: list[ExpandedMetric] = field("items", "[]ExpandedMetric")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedLinkedResources(Model):
    items: ExpandedLinkedResourcesItems = field("items", "ExpandedLinkedResourcesItems")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedLinkedResourcesAIConfigs(Model):
    items: list[ExpandedAIConfig] = field("items", "[]ExpandedAIConfig")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedLinkedResourcesFlags(Model):
    items: list[ExpandedFlag] = field("items", "[]ExpandedFlag")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedLinkedResourcesItems(Model):
    ai_configs: ExpandedLinkedResourcesAIConfigs | None = field(
        "aiConfigs",
        "ExpandedLinkedResourcesAIConfigs",
        default=None,
    )
    flags: ExpandedLinkedResourcesFlags = field("flags", "ExpandedLinkedResourcesFlags")
    """Flags, in most places by flag key."""
    metrics: ExpandedLinkedResourcesMetrics | None = field(
        "metrics",
        "ExpandedLinkedResourcesMetrics",
        default=None,
    )
    """Metrics, or figures of usage."""
    segments: ExpandedLinkedResourcesSegments | None = field(
        "segments",
        "ExpandedLinkedResourcesSegments",
        default=None,
    )


class ExpandedLinkedResourcesMetrics(Model):
    items: list[ExpandedMetric] = field("items", "[]ExpandedMetric")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedLinkedResourcesSegments(Model):
    items: list[ExpandedSegment] = field("items", "[]ExpandedSegment")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedLinkedSegments(Model):
    items: list[ExpandedSegment] = field("items", "[]ExpandedSegment")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ExpandedMetric(Model):
    """A metric as linked to a view."""

    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    links: ParentAndSelfLinks | None = field("_links", "ParentAndSelfLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    version_id: str | None = field("_versionId", default=None)
    """Id of this version of the metric."""
    category: str | None = field("category", default=None)
    """Free text category."""
    creation_date: int | None = field("creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    event_key: str | None = field("eventKey", default=None)
    """Name under which code sends the event."""
    is_active: bool | None = field("isActive", default=None)
    """Whether it is in use."""
    is_numeric: bool | None = field("isNumeric", default=None)
    """Whether the metric measures a number; otherwise it counts conversions."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    kind: str | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    last_modified: int | None = field("lastModified", default=None)
    """When it changed last."""
    last_seen: int | None = field("lastSeen", default=None)
    """When data last arrived."""
    name: str | None = field("name", default=None)
    """Name for humans."""


class ExpandedSegment(Model):
    """A segment as linked to a view."""

    links: ParentAndSelfLinks | None = field("_links", "ParentAndSelfLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    creation_date: int | None = field("creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    deleted: bool | None = field("deleted", default=None)
    """Whether it is deleted."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    environment_id: str | None = field("environmentId", default=None)
    """Id of the environment."""
    environment_key: str | None = field("environmentKey", default=None)
    """Key of the environment."""
    generation: int | None = field("generation", default=None)
    """How often a big segment was created."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    last_modified_date: int | None = field("lastModifiedDate", default=None)
    """Time of the latest change, epoch milliseconds."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    unbounded: bool | None = field("unbounded", default=None)
    """Whether the segment is a big one."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class FailedResourceLink(Model):
    """A resource that could not be linked or unlinked."""

    environment_id: str | None = field("environmentId", default=None)
    """Id of the environment."""
    error_message: str = field("errorMessage")
    resource_key: str = field("resourceKey")
    """Key of the resource."""
    resource_type: Literal["flag", "segment", "metric", "aiConfig"] | str = field("resourceType")
    """Type of the resource."""


class FlagsSummary(Model):
    count: int = field("count")
    """Number of items."""
    linked_flags: ExpandedDirectlyLinkedFlags | None = field(
        "linkedFlags",
        "ExpandedDirectlyLinkedFlags",
        default=None,
    )


class LinkResourceSuccessResponse(Model):
    failed_resources: list[FailedResourceLink] | None = field(
        "failedResources",
        "[]FailedResourceLink",
        default=None,
    )
    """Resources that could not be handled, with the reason."""
    failure_count: int = field("failureCount")
    """Number of resources that could not be handled."""
    linked_resources: ViewLinkedResources | None = field(
        "linkedResources",
        "ViewLinkedResources",
        default=None,
    )
    success_count: int = field("successCount")
    """Number that succeeded."""


class Maintainer(Model):
    id: str = field("id")
    """Id of the object."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    maintainer_member: ViewsMaintainerMember | None = field(
        "maintainerMember",
        "ViewsMaintainerMember",
        default=None,
    )
    maintainer_team: ViewsMaintainerTeam | None = field(
        "maintainerTeam",
        "ViewsMaintainerTeam",
        default=None,
    )


class MetricsSummary(Model):
    count: int = field("count")
    """Number of items."""


class ResourceSummary(Model):
    ai_config_count: int | None = field("aiConfigCount", default=None)
    flag_count: int = field("flagCount")
    metric_count: int | None = field("metricCount", default=None)
    segment_count: int | None = field("segmentCount", default=None)
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class SegmentsSummary(Model):
    count: int = field("count")
    """Number of items."""
    linked_segments: ExpandedDirectlyLinkedSegments | None = field(
        "linkedSegments",
        "ExpandedDirectlyLinkedSegments",
        default=None,
    )


class UnlinkResourceSuccessResponse(Model):
    failed_resources: list[FailedResourceLink] | None = field(
        "failedResources",
        "[]FailedResourceLink",
        default=None,
    )
    """Resources that could not be handled, with the reason."""
    failure_count: int = field("failureCount")
    """Number of resources that could not be handled."""
    success_count: int = field("successCount")
    """Number that succeeded."""


class View(Model):
    """A named selection of resources."""

    access: ViewsAccess | None = field("_access", "ViewsAccess", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    links: ParentAndSelfLinks | None = field("_links", "ParentAndSelfLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    account_id: str = field("accountId")
    """Id of the account."""
    ai_configs_expanded: ExpandedLinkedAIConfigs | None = field(
        "aiConfigsExpanded",
        "ExpandedLinkedAIConfigs",
        default=None,
    )
    ai_configs_summary: AIConfigsSummary | None = field(
        "aiConfigsSummary",
        "AIConfigsSummary",
        default=None,
    )
    archived: bool = field("archived")
    """Whether it is archived."""
    archived_at: int | None = field("archivedAt", default=None)
    """When it was archived, epoch milliseconds."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    deleted: bool = field("deleted")
    """Whether it is deleted."""
    deleted_at: int | None = field("deletedAt", default=None)
    description: str = field("description")
    """Free text about the purpose of the object."""
    flags_expanded: ExpandedLinkedFlags | None = field(
        "flagsExpanded",
        "ExpandedLinkedFlags",
        default=None,
    )
    flags_summary: FlagsSummary | None = field("flagsSummary", "FlagsSummary", default=None)
    generate_sdk_keys: bool = field("generateSdkKeys")
    """Whether SDK keys are made for the view."""
    id: str = field("id")
    """Id of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    maintainer: Maintainer | None = field("maintainer", "Maintainer", default=None)
    """Who looks after the resource."""
    metrics_expanded: ExpandedLinkedMetrics | None = field(
        "metricsExpanded",
        "ExpandedLinkedMetrics",
        default=None,
    )
    metrics_summary: MetricsSummary | None = field("metricsSummary", "MetricsSummary", default=None)
    name: str = field("name")
    """Name for humans."""
    project_id: str = field("projectId")
    """Id of the project."""
    project_key: str = field("projectKey")
    """Key of the project."""
    resource_summary: ResourceSummary | None = field(
        "resourceSummary",
        "ResourceSummary",
        default=None,
    )
    resources_expanded: ExpandedLinkedResources | None = field(
        "resourcesExpanded",
        "ExpandedLinkedResources",
        default=None,
    )
    segments_expanded: ExpandedLinkedSegments | None = field(
        "segmentsExpanded",
        "ExpandedLinkedSegments",
        default=None,
    )
    segments_summary: SegmentsSummary | None = field(
        "segmentsSummary",
        "SegmentsSummary",
        default=None,
    )
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""
    updated_at: int = field("updatedAt")
    """Time of the latest change, epoch milliseconds."""
    version: int = field("version")
    """Version; a number in most places."""


class ViewLinkRequestFilter(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    environment_id: str | None = field("environmentId", default=None)
    """Id of the environment."""
    filter: str = field("filter")
    """Filter expression."""


class ViewLinkRequestKeys(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    filter: str | None = field("filter", default=None)
    """Filter expression."""
    keys: list[str] = field("keys")
    """Keys of the objects to act on."""


class ViewLinkRequestSegmentIdentifier(Model):
    environment_id: str = field("environmentId")
    """Id of the environment."""
    segment_key: str = field("segmentKey")
    """Key of the segment."""


class ViewLinkRequestSegmentIdentifiers(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    environment_id: str | None = field("environmentId", default=None)
    """Id of the environment."""
    filter: str | None = field("filter", default=None)
    """Filter expression."""
    segment_identifiers: list[ViewLinkRequestSegmentIdentifier] = field(
        "segmentIdentifiers",
        "[]ViewLinkRequestSegmentIdentifier",
    )


class ViewLinkedResource(Model):
    links: ParentAndSelfLinks = field("_links", "ParentAndSelfLinks")
    """Related resources, by relation name; `self` is the resource itself."""
    environment_id: str | None = field("environmentId", default=None)
    """Id of the environment."""
    environment_key: str | None = field("environmentKey", default=None)
    """Key of the environment."""
    linked_at: int = field("linkedAt")
    resource_details: ViewLinkedResourceDetails | None = field(
        "resourceDetails",
        "ViewLinkedResourceDetails",
        default=None,
    )
    resource_key: str = field("resourceKey")
    """Key of the resource."""
    resource_type: Literal["flag", "segment", "metric", "aiConfig"] | str = field("resourceType")
    """Type of the resource."""


class ViewLinkedResourceDetails(Model):
    ai_config: ExpandedAIConfig | None = field("aiConfig", "ExpandedAIConfig", default=None)
    """AI Config the entry is about."""
    flag: ExpandedFlag | None = field("flag", "ExpandedFlag", default=None)
    """The flag it is about."""
    metric: ExpandedMetric | None = field("metric", "ExpandedMetric", default=None)
    segment: ExpandedSegment | None = field("segment", "ExpandedSegment", default=None)
    """The segment it is about."""
    view: View | None = field("view", "View", default=None)


class ViewLinkedResources(Model):
    """A page of resources linked to a view."""

    links: ViewsPaginatedLinks | None = field("_links", "ViewsPaginatedLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[ViewLinkedResource] = field("items", "[]ViewLinkedResource")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ViewPatch(Model):
    archived: bool | None = field("archived", default=None)
    """Whether it is archived."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    generate_sdk_keys: bool | None = field("generateSdkKeys", default=None)
    """Whether SDK keys are made for the view."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class ViewPost(Model):
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    generate_sdk_keys: bool | None = field("generateSdkKeys", default=None)
    """Whether SDK keys are made for the view."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    maintainer_team_key: str | None = field("maintainerTeamKey", default=None)
    """Key of the team that looks after the resource; excludes `maintainerId`."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class Views(Model):
    """A page of views."""

    links: ViewsPaginatedLinks | None = field("_links", "ViewsPaginatedLinks", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[View] = field("items", "[]View")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class ViewsAccess(Model):
    allowed: list[ViewsAccessAllowedRep] = field("allowed", "[]ViewsAccessAllowedRep")
    """Actions the caller may perform."""
    denied: list[ViewsAccessDenied] = field("denied", "[]ViewsAccessDenied")
    """Actions the caller may not perform."""


class ViewsAccessAllowedReason(Model):
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


class ViewsAccessAllowedRep(Model):
    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: ViewsAccessAllowedReason = field("reason", "ViewsAccessAllowedReason")
    """Why it came out this way."""


class ViewsAccessDenied(Model):
    action: str = field("action")
    """Action, or an action name such as updateName."""
    reason: ViewsAccessDeniedReason = field("reason", "ViewsAccessDeniedReason")
    """Why it came out this way."""


class ViewsAccessDeniedReason(Model):
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


class ViewsLink(Model):
    """A link, in view calls."""

    href: str | None = field("href", default=None)
    """Path or URL of the linked resource."""
    type: str | None = field("type", default=None)
    """Type of the object; the values depend on the object. On links, a media type."""


class ViewsMaintainerMember(Model):
    email: str = field("email")
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    id: str = field("id")
    """Id of the object."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    role: str = field("role")
    """Role: of a member or token, or who speaks in a prompt message."""


class ViewsMaintainerTeam(Model):
    id: str = field("id")
    """Id of the object."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class ViewsMemberSummary(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, ViewsLink] = field("_links", "{}ViewsLink")
    """Related resources, by relation name; `self` is the resource itself."""
    email: str = field("email")
    """Mail address."""
    first_name: str | None = field("firstName", default=None)
    """Given name."""
    last_name: str | None = field("lastName", default=None)
    """Family name."""
    role: str = field("role")
    """Role: of a member or token, or who speaks in a prompt message."""


class ViewsMemberTeamSummaryRep(Model):
    links: dict[str, ViewsLink] | None = field("_links", "{}ViewsLink", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    custom_role_keys: list[str] = field("customRoleKeys")
    """Keys of custom roles."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class ViewsPaginatedLinks(Model):
    """Links to the other pages, in view calls."""

    first: ViewsLink | None = field("first", "ViewsLink", default=None)
    """Link to the first page."""
    last: ViewsLink | None = field("last", "ViewsLink", default=None)
    """Link to the last page."""
    next: ViewsLink | None = field("next", "ViewsLink", default=None)
    """Link to the next page."""
    prev: ViewsLink | None = field("prev", "ViewsLink", default=None)
    """Link to the previous page."""
    self: ViewsLink = field("self", "ViewsLink")
    """Link to the resource itself."""


class ViewsSelfLink(Model):
    self: CoreLink = field("self", "CoreLink")
    """Link to the resource itself."""
