from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .treatment_input import TreatmentInput

__all__ = ["TreatmentsInput"]


class TreatmentsInput(list["TreatmentInput"]):
    __slots__ = ()
