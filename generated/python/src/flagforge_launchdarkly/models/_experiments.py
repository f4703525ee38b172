from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Experiment, Link, MetricInput


class ExperimentCollectionRep(Model):
    """A page of experiments."""

    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[Experiment] = field("items", "[]Experiment")
    """The items of this page or collection."""
    total_count: int | None = field("total_count", default=None)
    """Number of items on all pages together."""


class ExperimentPatchInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class ExperimentPost(Model):
    """What a new experiment measures."""

    description: str | None = field("description", default=None)
    """Free text about the purpose of the object."""
    holdout_id: str | None = field("holdoutId", default=None)
    """Id of the holdout."""
    iteration: IterationInput = field("iteration", "IterationInput")
    """Iteration of the experiment."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    maintainer_id: str | None = field("maintainerId", default=None)
    """Id of the member who looks after the resource."""
    name: str = field("name")
    """Name for humans."""
    tags: list[str] | None = field("tags", default=None)
    """Labels for grouping and policies."""


class FlagInput(Model):
    flag_config_version: int = field("flagConfigVersion")
    """Version of the flag settings."""
    not_in_experiment_variation_id: str | None = field("notInExperimentVariationId", default=None)
    """Variation for traffic that is not analyzed."""
    rule_id: str = field("ruleId")


class IterationInput(Model):
    """What a new iteration measures and how."""

    attributes: list[str] | None = field("attributes", default=None)
    """Attributes by which results can be split."""
    can_reshuffle_traffic: bool | None = field("canReshuffleTraffic", default=None)
    """Whether contexts may move to another variation when the audience changes."""
    flags: dict[str, FlagInput] = field("flags", "{}FlagInput")
    """Flags, in most places by flag key."""
    hypothesis: str = field("hypothesis")
    """What the experiment is expected to show."""
    metrics: list[MetricInput] = field("metrics", "[]MetricInput")
    """Metrics, or figures of usage."""
    primary_funnel_key: str | None = field("primaryFunnelKey", default=None)
    primary_single_metric_key: str | None = field("primarySingleMetricKey", default=None)
    randomization_unit: str | None = field("randomizationUnit", default=None)
    """Context kind by which traffic is split."""
    treatments: list[TreatmentInput] = field("treatments", "[]TreatmentInput")
    """What the experiment compares."""


class RandomizationSettingsPut(Model):
    randomization_units: list[RandomizationUnitInput] = field(
        "randomizationUnits",
        "[]RandomizationUnitInput",
    )
    """Context kinds by which traffic may be split."""


class RandomizationSettingsRep(Model):
    """Context kinds that experiments of a project may use."""

    creation_date: int | None = field("_creationDate", default=None)
    """Time of creation, epoch milliseconds."""
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    project_id: str | None = field("_projectId", default=None)
    project_key: str | None = field("_projectKey", default=None)
    randomization_units: list[RandomizationUnitRep] | None = field(
        "randomizationUnits",
        "[]RandomizationUnitRep",
        default=None,
    )
    """Context kinds by which traffic may be split."""


class RandomizationUnitInput(Model):
    default: bool | None = field("default", default=None)
    """Default, or whether it is one."""
    randomization_unit: str = field("randomizationUnit")
    """Context kind by which traffic is split."""
    standard_randomization_unit: str | None = field("standardRandomizationUnit", default=None)


class RandomizationUnitRep(Model):
    display_name: str | None = field("_displayName", default=None)
    hidden: bool | None = field("_hidden", default=None)
    default: bool | None = field("default", default=None)
    """Default, or whether it is one."""
    randomization_unit: str | None = field("randomizationUnit", default=None)
    """Context kind by which traffic is split."""


class TreatmentInput(Model):
    allocation_percent: str = field("allocationPercent")
    """Share of the traffic, in percent, as text."""
    baseline: bool = field("baseline")
    """Whether the others are compared with this treatment."""
    name: str = field("name")
    """Name for humans."""
    parameters: list[TreatmentParameterInput] = field("parameters", "[]TreatmentParameterInput")
    """Parameters of the treatment or template."""


class TreatmentParameterInput(Model):
    flag_key: str = field("flagKey")
    """Key of the flag."""
    variation_id: str = field("variationId")
    """Id of the variation."""
