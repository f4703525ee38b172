from __future__ import annotations

from flagforge_launchdarkly.models import InsightsChartMetadata

__all__ = ["InsightsChartMetadata"]
