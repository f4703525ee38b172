from __future__ import annotations

from flagforge_launchdarkly.models import InsightsMetricIndicatorRange

__all__ = ["InsightsMetricIndicatorRange"]
