from __future__ import annotations

from flagforge_launchdarkly.models import WeightedVariation

__all__ = ["WeightedVariation"]
