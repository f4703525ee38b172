"""Changes to what a flag has scheduled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

_RULES = {
    "deleteScheduledChange": InstructionRule(once=True),
    "replaceScheduledChangesInstructions": InstructionRule({"value": ("value", "")}),
    "updateScheduledChangesExecutionDate": InstructionRule({"value": ("value", "")}),
}


class ScheduledChangePatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def delete_scheduled_change(self) -> Self:
        """Deletes the scheduled change.

        Not to be sent twice.

        Instruction `deleteScheduledChange` of `patchFlagConfigScheduledChange`.
        """
        return self._add("deleteScheduledChange", locals())

    def replace_scheduled_changes_instructions(self, *, value: Sequence[Mapping[str, Any]]) -> Self:
        """Sets what will be done to the flag.

        Instruction `replaceScheduledChangesInstructions` of `patchFlagConfigScheduledChange`.

        Args:
            value: What to do with the flag.
        """
        return self._add("replaceScheduledChangesInstructions", locals())

    def update_scheduled_changes_execution_date(self, *, value: int) -> Self:
        """Moves the scheduled change to another time.

        Instruction `updateScheduledChangesExecutionDate` of `patchFlagConfigScheduledChange`.

        Args:
            value: When to do it. Milliseconds since 1970.
        """
        return self._add("updateScheduledChangesExecutionDate", locals())


def scheduled_change_patch(*, comment: str | None = None) -> ScheduledChangePatch:
    """Begins a patch. Changes to what a flag has scheduled.

    For `patchFlagConfigScheduledChange`.
    """
    return ScheduledChangePatch(None, comment)
