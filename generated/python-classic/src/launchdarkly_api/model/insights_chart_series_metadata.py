from __future__ import annotations

from flagforge_launchdarkly.models import InsightsChartSeriesMetadata

__all__ = ["InsightsChartSeriesMetadata"]
