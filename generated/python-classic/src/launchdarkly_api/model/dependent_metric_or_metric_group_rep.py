from __future__ import annotations

from flagforge_launchdarkly.models import DependentMetricOrMetricGroupRep

__all__ = ["DependentMetricOrMetricGroupRep"]
