from __future__ import annotations

from typing import Literal

from .._lib.model import Model, field


class Clause(Model):
    """A condition on one attribute of a context."""

    context_kind: str | None = field("contextKind", default=None)
    """Context kind; `user` if not given."""
    attribute: str = field("attribute")
    """Attribute of the context; its capitals count."""
    op: Literal[
        "in",
        "endsWith",
        "startsWith",
        "matches",
        "contains",
        "lessThan",
        "lessThanOrEqual",
        "greaterThan",
        "greaterThanOrEqual",
        "before",
        "after",
        "segmentMatch",
        "semVerEqual",
        "semVerLessThan",
        "semVerGreaterThan",
    ] = field("op")
    """How the attribute is compared."""
    negate: bool | None = field("negate", default=None)
    """Turns the condition round."""
    values: list[str | float | bool] = field("values")
    """Values, one of which has to match; capitals count."""


class ContextTarget(Model):
    """Contexts that get a variation by their keys."""

    context_kind: str | None = field("contextKind", default=None)
    """Context kind; `user` if not given."""
    variation_id: str = field("variationId")
    """Id of the variation."""
    values: list[str] = field("values")
    """Keys of the contexts."""


class FlagSwitch(Model):
    """Turning a flag on or off."""

    kind: Literal["turnFlagOn", "turnFlagOff"] = field("kind")
    """Which of the two."""


class Prerequisite(Model):
    """Another flag, and the variation it has to serve."""

    key: str = field("key")
    """Key of the other flag."""
    variation_id: str = field("variationId")
    """Id of its variation."""


class Rule(Model):
    """A targeting rule with what it serves."""

    clauses: list[Clause] = field("clauses", "[]Clause")
    """Conditions, all of which have to match."""
    variation_id: str | None = field("variationId", default=None)
    """Id of the variation to serve, if it is one."""
    rollout_weights: dict[str, int] | None = field("rolloutWeights", default=None)
    """Share of each variation, if they are several."""
    description: str | None = field("description", default=None)
    """Note on the rule."""
    track_events: bool | None = field("trackEvents", default=None)
    """Whether detailed events are sent."""


class UserTarget(Model):
    """Users that get a variation by their keys."""

    variation_id: str = field("variationId")
    """Id of the variation."""
    values: list[str] = field("values")
    """Keys of the users."""
