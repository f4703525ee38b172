from __future__ import annotations

from flagforge_launchdarkly.models import InsightsMetricScore

__all__ = ["InsightsMetricScore"]
