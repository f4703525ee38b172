from __future__ import annotations

from flagforge_launchdarkly.models import MetricRep

__all__ = ["MetricRep"]
