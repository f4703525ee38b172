from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import (
        Access,
        DependentExperimentRep,
        Filter,
        FlagListingRep,
        Link,
        MemberSummary,
        MetricDataSourceRefRep,
        MetricEventDefaultRep,
        MetricListingRep,
        Modification,
    )


class DependentMeasuredRolloutRep(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    creation_date: int = field("creationDate")
    """Time of creation, epoch milliseconds."""
    environment_key: str = field("environmentKey")
    """Key of the environment."""
    environment_name: str = field("environmentName")
    """Name of the environment."""
    flag_key: str = field("flagKey")
    """Key of the flag."""
    flag_name: str = field("flagName")
    flag_purpose: str | None = field("flagPurpose", default=None)
    status: str = field("status")
    """Present state; the values depend on the object."""


class DependentMetricGroupRep(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["funnel", "standard", "guardrail"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    name: str = field("name")
    """Name for humans."""


class EventFilter(Model):
    attribute: str | None = field("attribute", default=None)
    """Name of the attribute to look at."""
    context_kind: str | None = field("contextKind", default=None)
    """Kind of the context; user when absent."""
    negate: bool = field("negate")
    """Turns the condition into its opposite."""
    op: str = field("op")
    """Operator or operation name."""
    type: str = field("type")
    """Type of the object; the values depend on the object. On links, a media type."""
    values: list[Any] = field("values")
    """Values to compare with, or keys to target."""


class MetricCollectionRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[MetricListingRep] | None = field("items", "[]MetricListingRep", default=None)
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class MetricPost(Model):
    """What a new metric measures."""

    analysis_type: str | None = field("analysisType", default=None)
    """How events of a metric are evaluated: mean or percentile."""
    data_source: MetricDataSourceRefRep | None = field(
        "dataSource",
        "MetricDataSourceRefRep",
        default=None,
    )
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
    filters: EventFilter | None = field("filters", "EventFilter", default=None)
    """Conditions an event has to meet to count."""
    is_numeric: bool | None = field("isNumeric", default=None)
    """Whether the metric measures a number; otherwise it counts conversions."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["pageview", "click", "custom"] = field("kind")
    """What kind of object this is; the values depend on the object."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    percentile_value: int | None = field("percentileValue", default=None)
    """Which percentile to look at; goes with analysis type percentile."""
    randomization_units: list[str] | None = field("randomizationUnits", default=None)
    """Context kinds by which traffic may be split."""
    selector: str | None = field("selector", default=None)
    """CSS selectors of a click metric."""
    success_criteria: Literal["HigherThanBaseline", "LowerThanBaseline"] | None = field(
        "successCriteria",
        default=None,
    )
    """Whether higher or lower values are better."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""
    unit: str | None = field("unit", default=None)
    """Unit of measure."""
    unit_aggregation_type: Literal["average", "sum"] | None = field(
        "unitAggregationType",
        default=None,
    )
    """How several values of one unit become one: sum or average."""
    urls: list[UrlPost] | None = field("urls", "[]UrlPost", default=None)
    """Address patterns of pages that count."""


class MetricRep(Model):
    """A metric with the places that use it."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    attached_features: list[FlagListingRep] | None = field(
        "_attachedFeatures",
        "[]FlagListingRep",
        default=None,
    )
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
    experiments: list[DependentExperimentRep] | None = field(
        "experiments",
        "[]DependentExperimentRep",
        default=None,
    )
    """Experiments that are connected with it."""
    filters: Filter | None = field("filters", "Filter", default=None)
    """Conditions an event has to meet to count."""
    is_active: bool | None = field("isActive", default=None)
    """Whether it is in use."""
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
    last_used_in_experiment: DependentExperimentRep | None = field(
        "lastUsedInExperiment",
        "DependentExperimentRep",
        default=None,
    )
    last_used_in_guarded_rollout: DependentMeasuredRolloutRep | None = field(
        "lastUsedInGuardedRollout",
        "DependentMeasuredRolloutRep",
        default=None,
    )
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    metric_group_count: int | None = field("metricGroupCount", default=None)
    """Number of metric groups that use it."""
    metric_groups: list[DependentMetricGroupRep] | None = field(
        "metricGroups",
        "[]DependentMetricGroupRep",
        default=None,
    )
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


class UrlPost(Model):
    kind: Literal["exact", "canonical", "substring", "regex"] | None = field("kind", default=None)
    """What kind of object this is; the values depend on the object."""
    pattern: str | None = field("pattern", default=None)
    substring: str | None = field("substring", default=None)
    url: str | None = field("url", default=None)
    """Web address."""
