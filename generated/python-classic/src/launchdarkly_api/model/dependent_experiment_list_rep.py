from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dependent_experiment_rep import DependentExperimentRep

__all__ = ["DependentExperimentListRep"]


class DependentExperimentListRep(list["DependentExperimentRep"]):
    __slots__ = ()
