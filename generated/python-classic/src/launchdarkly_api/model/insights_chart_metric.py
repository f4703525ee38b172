from __future__ import annotations

from flagforge_launchdarkly.models import InsightsChartMetric

__all__ = ["InsightsChartMetric"]
