"""Changes to a flag trigger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from ._types import FlagSwitch

_RULES = {
    "replaceTriggerActionInstructions": InstructionRule({"value": ("value", "[]FlagSwitch")}),
    "cycleTriggerUrl": InstructionRule(once=True),
    "disableTrigger": InstructionRule(),
    "enableTrigger": InstructionRule(),
}


class FlagTriggerPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def replace_trigger_action_instructions(
        self,
        *,
        value: Sequence[FlagSwitch | Mapping[str, Any]],
    ) -> Self:
        """Sets what the trigger does.

        Instruction `replaceTriggerActionInstructions` of `patchTriggerWorkflow`.

        Args:
            value: What to do when the trigger fires.
        """
        return self._add("replaceTriggerActionInstructions", locals())

    def cycle_trigger_url(self) -> Self:
        """Gives the trigger a new address; the old one stops working.

        Not to be sent twice.

        Instruction `cycleTriggerUrl` of `patchTriggerWorkflow`.
        """
        return self._add("cycleTriggerUrl", locals())

    def disable_trigger(self) -> Self:
        """Switches the trigger off and keeps its settings.

        Instruction `disableTrigger` of `patchTriggerWorkflow`.
        """
        return self._add("disableTrigger", locals())

    def enable_trigger(self) -> Self:
        """Switches the trigger on again.

        Instruction `enableTrigger` of `patchTriggerWorkflow`.
        """
        return self._add("enableTrigger", locals())


def flag_trigger_patch(*, comment: str | None = None) -> FlagTriggerPatch:
    """Begins a patch. Changes to a flag trigger.

    For `patchTriggerWorkflow`.
    """
    return FlagTriggerPatch(None, comment)
