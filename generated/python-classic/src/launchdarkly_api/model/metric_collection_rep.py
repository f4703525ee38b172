from __future__ import annotations

from flagforge_launchdarkly.models import MetricCollectionRep

__all__ = ["MetricCollectionRep"]
