from __future__ import annotations

from flagforge_launchdarkly.models import DependentMeasuredRolloutRep

__all__ = ["DependentMeasuredRolloutRep"]
