from __future__ import annotations

from flagforge_launchdarkly.models import StatisticCollectionRep

__all__ = ["StatisticCollectionRep"]
