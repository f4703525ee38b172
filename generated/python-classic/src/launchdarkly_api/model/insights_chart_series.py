from __future__ import annotations

from flagforge_launchdarkly.models import InsightsChartSeries

__all__ = ["InsightsChartSeries"]
