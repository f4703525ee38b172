from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .metric_by_variation import MetricByVariation

__all__ = ["MetricsByVariation"]


class MetricsByVariation(list["MetricByVariation"]):
    __slots__ = ()
