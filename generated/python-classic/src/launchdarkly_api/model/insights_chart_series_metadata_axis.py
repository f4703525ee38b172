from __future__ import annotations

from flagforge_launchdarkly.models import InsightsChartSeriesMetadataAxis

__all__ = ["InsightsChartSeriesMetadataAxis"]
