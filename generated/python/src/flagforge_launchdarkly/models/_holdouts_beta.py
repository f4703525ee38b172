from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Experiment, Link, MetricInput


class HoldoutDetailRep(Model):
    id: str = field("_id")
    """Id of the object, assigned by the service."""
    base_experiment: Experiment = field("baseExperiment", "Experiment")
    """Experiment that carries the holdout."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    holdout_amount: str = field("holdoutAmount")
    """Share of traffic kept out, in percent, as text."""
    is_dirty: bool | None = field("isDirty", default=None)
    related_experiments: list[Experiment] | None = field(
        "relatedExperiments",
        "[]Experiment",
        default=None,
    )
    status: Literal["created", "enabled", "running", "ended"] | str = field("status")
    """Present state; the values depend on the object."""
    updated_at: int = field("updatedAt")
    """Time of the latest change, epoch milliseconds."""


class HoldoutPatchInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class HoldoutPostRequest(Model):
    attributes: list[str] | None = field("attributes", default=None)
    """Attributes by which results can be split."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    holdoutamount: str | None = field("holdoutamount", default=None)
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    metrics: list[MetricInput] | None = field("metrics", "[]MetricInput", default=None)
    """Metrics, or figures of usage."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    prerequisiteflagkey: str | None = field("prerequisiteflagkey", default=None)
    primarymetrickey: str | None = field("primarymetrickey", default=None)
    randomizationunit: str | None = field("randomizationunit", default=None)


class HoldoutRep(Model):
    """A holdout with its experiments."""

    id: str = field("_id")
    """Id of the object, assigned by the service."""
    base_experiment: Experiment = field("baseExperiment", "Experiment")
    """Experiment that carries the holdout."""
    created_at: int = field("createdAt")
    """Time of creation, in most places epoch milliseconds."""
    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    experiments: list[RelatedExperimentRep] | None = field(
        "experiments",
        "[]RelatedExperimentRep",
        default=None,
    )
    """Experiments that are connected with it."""
    holdout_amount: str = field("holdoutAmount")
    """Share of traffic kept out, in percent, as text."""
    status: Literal["created", "enabled", "running", "ended"] | str = field("status")
    """Present state; the values depend on the object."""
    updated_at: int = field("updatedAt")
    """Time of the latest change, epoch milliseconds."""


class HoldoutsCollectionRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[SimpleHoldoutRep] | None = field("items", "[]SimpleHoldoutRep", default=None)
    """The items of this page or collection."""
    total_count: int | None = field("total_count", default=None)
    """Number of items on all pages together."""


class RelatedExperimentRep(Model):
    """An experiment connected with a holdout."""

    environment: str | None = field("environment", default=None)
    """The environment, or a link to it."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""


class SimpleHoldoutRep(Model):
    id: str | None = field("_id", default=None)
    """Id of the object, assigned by the service."""
    created_at: int | None = field("createdAt", default=None)
    """Time of creation, in most places epoch milliseconds."""
    experiments: list[RelatedExperimentRep] | None = field(
        "experiments",
        "[]RelatedExperimentRep",
        default=None,
    )
    """Experiments that are connected with it."""
    key: str | None = field("key", default=None)
    """Key of the object, unique among its kind."""
    name: str | None = field("name", default=None)
    """Name for humans."""
    status: str | None = field("status", default=None)
    """Present state; the values depend on the object."""
    updated_at: int | None = field("updatedAt", default=None)
    """Time of the latest change, epoch milliseconds."""
