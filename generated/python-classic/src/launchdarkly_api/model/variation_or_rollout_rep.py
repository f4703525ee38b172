from __future__ import annotations

from flagforge_launchdarkly.models import VariationOrRolloutRep

__all__ = ["VariationOrRolloutRep"]
