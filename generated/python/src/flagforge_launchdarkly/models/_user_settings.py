from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._lib.model import Model, field

if TYPE_CHECKING:
    from ._common import Link


class EvaluationReason(Model):
    error_kind: str | None = field("errorKind", default=None)
    """Type of the evaluation error."""
    in_experiment: bool | None = field("inExperiment", default=None)
    """Whether the evaluation counts for an experiment."""
    kind: str = field("kind")
    """What kind of object this is; the values depend on the object."""
    prerequisite_key: str | None = field("prerequisiteKey", default=None)
    """Key of the prerequisite flag that failed."""
    rule_id: str | None = field("ruleID", default=None)
    """Id of the rule that matched."""
    rule_index: int | None = field("ruleIndex", default=None)
    """Position of the rule that matched, from 0."""


class InstructionUserRequest(Model):
    flag_key: str = field("flagKey")
    """Key of the flag."""
    kind: Literal[
        "addExpireUserTargetDate",
        "updateExpireUserTargetDate",
        "removeExpireUserTargetDate",
    ] = field("kind")
    """What kind of object this is; the values depend on the object."""
    value: int | None = field("value", default=None)
    """Value; its type depends on the object."""
    variation_id: str = field("variationId")
    """Id of the variation."""
    version: int | None = field("version", default=None)
    """Version; a number in most places."""


class PatchUsersRequest(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[InstructionUserRequest] = field("instructions", "[]InstructionUserRequest")
    """Semantic patch instructions, or prompt text in AI Config variations."""


class UserFlagSetting(Model):
    """What a user gets from a flag."""

    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    value: Any = field("_value")
    """Value served; null when nothing is."""
    reason: EvaluationReason | None = field("reason", "EvaluationReason", default=None)
    """Why it came out this way."""
    setting: Any = field("setting")
    """Value pinned for this context or user; null removes it."""


class UserFlagSettings(Model):
    links: dict[str, Link] = field("_links", "{}Link")
    """Related resources, by relation name; `self` is the resource itself."""
    items: dict[str, UserFlagSetting] = field("items", "{}UserFlagSetting")
    """The items of this page or collection."""
