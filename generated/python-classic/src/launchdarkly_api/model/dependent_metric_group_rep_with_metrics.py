from __future__ import annotations

from flagforge_launchdarkly.models import DependentMetricGroupRepWithMetrics

__all__ = ["DependentMetricGroupRepWithMetrics"]
