from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigVariationPatch

__all__ = ["AIConfigVariationPatch"]
