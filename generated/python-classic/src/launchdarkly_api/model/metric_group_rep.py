from __future__ import annotations

from flagforge_launchdarkly.models import MetricGroupRep

__all__ = ["MetricGroupRep"]
