"""Changes to a layer, and to what experiments reserve in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._lib.instructions import E_co, InstructionRule, SemanticPatch

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

_RULES = {
    "updateName": InstructionRule({"name": ("name", "")}),
    "updateDescription": InstructionRule({"description": ("description", "")}),
    "updateExperimentReservation": InstructionRule(
        {
            "experiment_key": ("experimentKey", ""),
            "reservation_percent": ("reservationPercent", ""),
        },
        environment=True,
    ),
    "removeExperiment": InstructionRule(
        {"experiment_key": ("experimentKey", "")},
        environment=True,
        once=True,
    ),
}


class LayerPatch(SemanticPatch[E_co]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def update_name(self, *, name: str) -> Self:
        """Renames the layer.

        Needs no environment key.

        Instruction `updateName` of `updateLayer`.

        Args:
            name: The new name.
        """
        return self._add("updateName", locals())

    def update_description(self, *, description: str) -> Self:
        """Sets the description of the layer.

        Needs no environment key.

        Instruction `updateDescription` of `updateLayer`.

        Args:
            description: The new description.
        """
        return self._add("updateDescription", locals())

    def update_experiment_reservation(
        self: LayerPatch[str],
        *,
        experiment_key: str,
        reservation_percent: int,
    ) -> LayerPatch[str]:
        """Sets how much of the layer an experiment has for itself.

        Needs an environment key.

        Instruction `updateExperimentReservation` of `updateLayer`.

        Args:
            experiment_key: Key of the experiment.
            reservation_percent: Share of the layer, in percent.
        """
        return self._add("updateExperimentReservation", locals())

    def remove_experiment(self: LayerPatch[str], *, experiment_key: str) -> LayerPatch[str]:
        """Takes an experiment out of the layer.

        Needs an environment key. Not to be sent twice.

        Instruction `removeExperiment` of `updateLayer`.

        Args:
            experiment_key: Key of the experiment.
        """
        return self._add("removeExperiment", locals())


@overload
def layer_patch(*, environment_key: str, comment: str | None = None) -> LayerPatch[str]: ...


@overload
def layer_patch(*, comment: str | None = None) -> LayerPatch[None]: ...


def layer_patch(
    *,
    environment_key: str | None = None,
    comment: str | None = None,
) -> LayerPatch[Any]:
    """Begins a patch. Changes to a layer, and to what experiments reserve in it.

    For `updateLayer`.
    """
    return LayerPatch(environment_key, comment)
