from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Access, DependentExperimentRep, Link, MaintainerRep, MetricInGroupRep


class MetricGroupCollectionRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[MetricGroupRep] = field("items", "[]MetricGroupRep")
    """The items of this page or collection."""
    total_count: int | None = field("totalCount", default=None)
    """Number of items on all pages together."""


class MetricGroupPost(Model):
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    kind: Literal["funnel", "standard", "guardrail"] = field("kind")
    """What kind of object this is; the values depend on the object."""
    maintainer_id: str = field("maintainerId")
    """Id of the member who looks after the resource."""
    metrics: list[MetricInMetricGroupInput] = field("metrics", "[]MetricInMetricGroupInput")
    """Metrics, or figures of usage."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""


class MetricGroupRep(Model):
    """Metrics that belong together."""

    access: Access | None = field("_access", "Access", default=None)
    """What the caller may do with the resource: allowed and denied actions, with the policy
    statement behind each.
    """
    creation_date: int = field("_creationDate")
    """Time of creation, epoch milliseconds."""
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    last_modified: int = field("_lastModified")
    """Time of the latest change, epoch milliseconds."""
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    version: int = field("_version")
    """Version number; each change adds one."""
    active_experiment_count: int | None = field("activeExperimentCount", default=None)
    """Number of running experiments that use it."""
    active_guarded_rollout_count: int | None = field("activeGuardedRolloutCount", default=None)
    """Number of running guarded rollouts that use it."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    experiment_count: int | None = field("experimentCount", default=None)
    """Number of experiments that use it."""
    experiments: list[DependentExperimentRep] | None = field(
        "experiments",
        "[]DependentExperimentRep",
        default=None,
    )
    """Experiments that are connected with it."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    kind: Literal["funnel", "standard", "guardrail"] | str = field("kind")
    """What kind of object this is; the values depend on the object."""
    maintainer: MaintainerRep = field("maintainer", "MaintainerRep")
    """Who looks after the resource."""
    metrics: list[MetricInGroupRep] = field("metrics", "[]MetricInGroupRep")
    """Metrics, or figures of usage."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] = field("tags")
    """Labels for grouping and policies."""


class MetricInMetricGroupInput(Model):
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name_in_group: str = field("nameInGroup")
    """Name of the metric inside the group."""
