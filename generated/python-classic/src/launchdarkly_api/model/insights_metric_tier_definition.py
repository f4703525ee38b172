from __future__ import annotations

from flagforge_launchdarkly.models import InsightsMetricTierDefinition

__all__ = ["InsightsMetricTierDefinition"]
