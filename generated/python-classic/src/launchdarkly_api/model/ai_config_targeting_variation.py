from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargetingVariation

__all__ = ["AIConfigTargetingVariation"]
