"""Changes to a holdout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch

if TYPE_CHECKING:
    from typing_extensions import Self

_RULES = {
    "endHoldout": InstructionRule(once=True),
    "removeExperiment": InstructionRule({"value": ("value", "")}, once=True),
    "updateDescription": InstructionRule({"value": ("value", "")}),
    "updateName": InstructionRule({"value": ("value", "")}),
}


class HoldoutPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def end_holdout(self) -> Self:
        """Ends the holdout.

        Not to be sent twice.

        Instruction `endHoldout` of `patchHoldout`.
        """
        return self._add("endHoldout", locals())

    def remove_experiment(self, *, value: str) -> Self:
        """Takes an experiment out of the holdout.

        Not to be sent twice.

        Instruction `removeExperiment` of `patchHoldout`.

        Args:
            value: Key of the experiment.
        """
        return self._add("removeExperiment", locals())

    def update_description(self, *, value: str) -> Self:
        """Sets the description of the holdout.

        Instruction `updateDescription` of `patchHoldout`.

        Args:
            value: The new description.
        """
        return self._add("updateDescription", locals())

    def update_name(self, *, value: str) -> Self:
        """Renames the holdout.

        Instruction `updateName` of `patchHoldout`.

        Args:
            value: The new name.
        """
        return self._add("updateName", locals())


def holdout_patch(*, comment: str | None = None) -> HoldoutPatch:
    """Begins a patch. Changes to a holdout.

    For `patchHoldout`.
    """
    return HoldoutPatch(None, comment)
