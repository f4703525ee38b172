from __future__ import annotations

from flagforge_launchdarkly.models import StatisticRep

__all__ = ["StatisticRep"]
