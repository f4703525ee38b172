# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/instructions.py; edit it there.
"""Builders of semantic patches. What an instruction needs is data that the generator writes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .encode import as_json
from .errors import InvalidRequestError
from .kinds import is_list, is_mapping
from .omit import OMIT
from .shapes import encoder, plain

if TYPE_CHECKING:
    from typing_extensions import Self

E_co = TypeVar("E_co", covariant=True)
Instruction = dict[str, Any]


class InstructionRule:
    """What the run time knows of a kind of instruction."""

    __slots__ = ("environment", "once", "one", "parameters", "some", "sums")

    def __init__(
        self,
        parameters: Mapping[str, tuple[str, str]] | None = None,
        *,
        environment: bool = False,
        once: bool = False,
        one: Sequence[str] = (),
        some: Sequence[str] = (),
        sums: Mapping[str, int] | None = None,
    ) -> None:
        self.parameters = parameters or {}
        """Argument → name on the wire, and shape of the value."""
        self.environment = environment
        """It needs an environment key."""
        self.once = once
        """Sending it a second time fails, or does more than the first."""
        self.one = one
        """Exactly one of these parameters has to be there."""
        self.some = some
        """At least one of these parameters has to be there."""
        self.sums = sums or {}
        """Path of a map → what its values sum up to."""


class SemanticPatch(Generic[E_co]):
    """What all builders have. They never change: each method gives a new one."""

    __slots__ = ("_comment", "_environment_key", "_instructions")
    _rules: ClassVar[Mapping[str, InstructionRule]] = {}

    def __init__(
        self, environment_key: E_co, comment: str | None, instructions: Iterable[Instruction] = ()
    ) -> None:
        self._environment_key = environment_key
        self._comment = comment
        self._instructions = tuple(instructions)

    @property
    def comment(self) -> str | None:
        """Why the change is made; shown in the audit log."""
        return self._comment

    @property
    def environment_key(self) -> E_co:
        """Environment that the instructions are about."""
        return self._environment_key

    @property
    def instructions(self) -> list[Instruction]:
        """The instructions so far, in the order they were added and the form they are sent in; a new list each time."""
        copies: list[Instruction] = json.loads(as_json(list(self._instructions)))
        return copies

    @property
    def idempotent(self) -> bool:
        """Whether all instructions may be sent a second time without harm. Of unknown ones nobody knows."""
        rules = [self._rules.get(each["kind"]) for each in self._instructions]
        return all(rule is not None and not rule.once for rule in rules)

    def add(self, instruction: Mapping[str, Any]) -> Self:
        """Adds any instruction, in the form it is sent in, also of a kind this version does not know.

        Raises `InvalidRequestError` when something it needs is not there.
        """
        kind: Any = instruction.get("kind")
        if not isinstance(kind, str):
            raise InvalidRequestError("an instruction needs a kind")
        try:
            copy: Instruction = json.loads(as_json(plain(instruction)))
        except (TypeError, ValueError, RecursionError) as cause:
            raise InvalidRequestError(f"{kind}: {cause}") from cause
        _check(copy, self._rules.get(kind, _UNKNOWN), self._environment_key)
        return type(self)(self._environment_key, self._comment, (*self._instructions, copy))

    def to_dict(self) -> dict[str, Any]:
        """The body as it is sent."""
        body: dict[str, Any] = {}
        if self._comment is not None:
            body["comment"] = self._comment
        if self._environment_key is not None:
            body["environmentKey"] = self._environment_key
        return {**body, "instructions": self.instructions}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.to_dict()!r})"

    def _add(self, kind: str, arguments: Mapping[str, Any]) -> Self:
        """Adds an instruction from the arguments of its method."""
        instruction: Instruction = {"kind": kind}
        package = type(self).__module__.rpartition(".")[0]
        try:
            for name, (wire, shape) in self._rules[kind].parameters.items():
                if arguments[name] is not OMIT:
                    instruction[wire] = encoder(package, shape)(arguments[name])
        except (TypeError, ValueError, RecursionError) as cause:
            raise InvalidRequestError(f"{kind}: {cause}") from cause
        return self.add(instruction)


_UNKNOWN = InstructionRule()


def _check(instruction: Instruction, rule: InstructionRule, environment_key: Any) -> None:
    kind = instruction["kind"]
    if rule.environment and not environment_key:
        raise InvalidRequestError(f"{kind} needs an environment_key")
    if rule.one and sum(name in instruction for name in rule.one) != 1:
        raise InvalidRequestError(f"{kind} takes one of {', '.join(rule.one)}")
    if rule.some and not any(name in instruction for name in rule.some):
        raise InvalidRequestError(f"{kind} needs {' or '.join(rule.some)}")
    for path, total in rule.sums.items():
        for weights in _follow([instruction], path.split(".")):
            found = _sum(weights)
            if found != total:
                raise InvalidRequestError(f"{kind} {path} sum to {found}, not {total}")


def _sum(weights: Any) -> float | None:
    """Sum of a map's values; `None` where they are no numbers."""
    if not is_mapping(weights):
        return None
    values: list[Any] = list(weights.values())
    return sum(values) if all(isinstance(value, (int, float)) for value in values) else None


def _follow(values: list[Any], path: Sequence[str]) -> list[Any]:
    """What stands at a path, in all items of the lists on it."""
    for name in path:
        found = [value[name] for value in values if is_mapping(value) and name in value]
        values = [item for value in found for item in (value if is_list(value) else [value])]
    return values


def spread(value: Any, is_whole: bool) -> tuple[Any, bool]:
    """A body with a builder in it as it is sent, and whether it may be sent twice; plain bodies do not tell."""
    if isinstance(value, SemanticPatch):
        return value.to_dict(), value.idempotent
    patch: Any = None if is_whole or not is_mapping(value) else value.get("instructions")
    if not isinstance(patch, SemanticPatch):
        return value, False
    # What stands beside it goes before what is in it.
    others = {name: each for name, each in value.items() if name != "instructions"}
    known = {_SNAKE.get(name, name): each for name, each in patch.to_dict().items()}
    return {**known, **others}, patch.idempotent


_SNAKE = {"environmentKey": "environment_key"}
