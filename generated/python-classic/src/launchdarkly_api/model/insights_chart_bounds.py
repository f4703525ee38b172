from __future__ import annotations

from flagforge_launchdarkly.models import InsightsChartBounds

__all__ = ["InsightsChartBounds"]
