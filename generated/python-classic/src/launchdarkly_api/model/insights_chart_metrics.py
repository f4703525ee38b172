from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .insights_chart_metric import InsightsChartMetric

__all__ = ["InsightsChartMetrics"]


class InsightsChartMetrics(dict[str, "InsightsChartMetric"]):
    __slots__ = ()
