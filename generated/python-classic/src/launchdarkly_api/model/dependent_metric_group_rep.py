from __future__ import annotations

from flagforge_launchdarkly.models import DependentMetricGroupRep

__all__ = ["DependentMetricGroupRep"]
