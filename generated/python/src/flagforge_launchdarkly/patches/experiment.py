"""Changes to an experiment, and starting or stopping its iterations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from typing_extensions import Self

_RULES = {
    "updateName": InstructionRule({"value": ("value", "")}),
    "updateDescription": InstructionRule({"value": ("value", "")}),
    "startIteration": InstructionRule(
        {"change_justification": ("changeJustification", "")},
        once=True,
    ),
    "stopIteration": InstructionRule(
        {
            "winning_treatment_id": ("winningTreatmentId", ""),
            "winning_reason": ("winningReason", ""),
        },
        once=True,
    ),
    "archiveExperiment": InstructionRule(),
    "restoreExperiment": InstructionRule(),
}


class ExperimentPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def update_name(self, *, value: str) -> Self:
        """Renames the experiment.

        Instruction `updateName` of `patchExperiment`.

        Args:
            value: The new name.
        """
        return self._add("updateName", locals())

    def update_description(self, *, value: str) -> Self:
        """Sets the description of the experiment.

        Instruction `updateDescription` of `patchExperiment`.

        Args:
            value: The new description.
        """
        return self._add("updateDescription", locals())

    def start_iteration(self, *, change_justification: str | Omit = OMIT) -> Self:
        """Starts an iteration that was created before; the flag has to be on.

        Not to be sent twice.

        Instruction `startIteration` of `patchExperiment`.

        Args:
            change_justification: Why another iteration begins; needed while one is running.
        """
        return self._add("startIteration", locals())

    def stop_iteration(self, *, winning_treatment_id: str, winning_reason: str) -> Self:
        """Stops the running iteration and names its winner.

        Not to be sent twice.

        Instruction `stopIteration` of `patchExperiment`.

        Args:
            winning_treatment_id: Id of the treatment that won.
            winning_reason: Why it won.
        """
        return self._add("stopIteration", locals())

    def archive_experiment(self) -> Self:
        """Archives the experiment.

        Instruction `archiveExperiment` of `patchExperiment`.
        """
        return self._add("archiveExperiment", locals())

    def restore_experiment(self) -> Self:
        """Brings an archived experiment back.

        Instruction `restoreExperiment` of `patchExperiment`.
        """
        return self._add("restoreExperiment", locals())


def experiment_patch(*, comment: str | None = None) -> ExperimentPatch:
    """Begins a patch. Changes to an experiment, and starting or stopping its iterations.

    For `patchExperiment`.
    """
    return ExperimentPatch(None, comment)
