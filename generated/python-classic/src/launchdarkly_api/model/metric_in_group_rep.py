from __future__ import annotations

from flagforge_launchdarkly.models import MetricInGroupRep

__all__ = ["MetricInGroupRep"]
