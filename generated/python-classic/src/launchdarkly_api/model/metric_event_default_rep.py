from __future__ import annotations

from flagforge_launchdarkly.models import MetricEventDefaultRep

__all__ = ["MetricEventDefaultRep"]
