from __future__ import annotations

from flagforge_launchdarkly.models import InsightsChartSeriesDataPoint

__all__ = ["InsightsChartSeriesDataPoint"]
