from __future__ import annotations

from flagforge_launchdarkly.models import MetricGroupCollectionRep

__all__ = ["MetricGroupCollectionRep"]
