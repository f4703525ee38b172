from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link


class EvaluationsSummary(Model):
    variations: list[VariationEvalSummary] | None = field(
        "variations",
        "[]VariationEvalSummary",
        default=None,
    )
    """Variations in order; other places refer to their index or id."""


class FlagEventCollectionRep(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    items: list[FlagEventRep] = field("items", "[]FlagEventRep")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class FlagEventExperiment(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    iteration: FlagEventExperimentIteration = field("iteration", "FlagEventExperimentIteration")
    """Iteration of the experiment."""
    key: str = field("key")
    """Key of the object, unique among its kind."""
    name: str = field("name")
    """Name for humans."""


class FlagEventExperimentCollection(Model):
    items: list[FlagEventExperiment] = field("items", "[]FlagEventExperiment")
    """The items of this page or collection."""
    total_count: int = field("totalCount")
    """Number of items on all pages together."""


class FlagEventExperimentIteration(Model):
    links: dict[str, Link] | None = field("_links", "{}Link", default=None)
    """Related resources, by relation name; `self` is the resource itself."""
    ended_at: int | None = field("endedAt", default=None)
    """End, epoch milliseconds."""
    id: str = field("id")
    """Id of the object."""
    started_at: int = field("startedAt")
    """Start, epoch milliseconds."""
    status: Literal["running", "stopped"] | str = field("status")
    """Present state; the values depend on the object."""


class FlagEventImpactRep(Model):
    evaluations_summary: EvaluationsSummary | None = field(
        "evaluationsSummary",
        "EvaluationsSummary",
        default=None,
    )
    percentage: float | None = field("percentage", default=None)
    reason: Literal["evaluations", "global", "waiting"] | str | None = field("reason", default=None)
    """Why it came out this way."""
    size: Literal["none", "small", "medium", "large"] | str | None = field("size", default=None)
    """How big it is."""


class FlagEventMemberRep(Model):
    email: str = field("email")
    """Mail address."""
    first_name: str = field("firstName")
    """Given name."""
    id: str = field("id")
    """Id of the object."""
    last_name: str = field("lastName")
    """Family name."""


class FlagEventRep(Model):
    actions: list[str] | None = field("actions", default=None)
    """Action names; a star stands for any text."""
    audit_log_entry_id: str | None = field("auditLogEntryId", default=None)
    description: str = field("description")
    """Free text about the purpose of the object."""
    environment_id: str | None = field("environmentId", default=None)
    """Id of the environment."""
    environment_key: str | None = field("environmentKey", default=None)
    """Key of the environment."""
    event_time: int = field("eventTime")
    """When the event happened, epoch milliseconds."""
    event_type: str = field("eventType")
    """Type of the event."""
    experiments: FlagEventExperimentCollection | None = field(
        "experiments",
        "FlagEventExperimentCollection",
        default=None,
    )
    """Experiments that are connected with it."""
    flag_key: str = field("flagKey")
    """Key of the flag."""
    id: str = field("id")
    """Id of the object."""
    impact: FlagEventImpactRep = field("impact", "FlagEventImpactRep")
    member: FlagEventMemberRep | None = field("member", "FlagEventMemberRep", default=None)
    """The member concerned."""
    project_id: str = field("projectId")
    """Id of the project."""
    project_key: str = field("projectKey")
    """Key of the project."""


class VariationEvalSummary(Model):
    after: int | None = field("after", default=None)
    before: int | None = field("before", default=None)
    value: Any = field("value", default=None)
    """Value; its type depends on the object."""
