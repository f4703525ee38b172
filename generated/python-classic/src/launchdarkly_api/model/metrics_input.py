from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .metric_input import MetricInput

__all__ = ["MetricsInput"]


class MetricsInput(list["MetricInput"]):
    __slots__ = ()
