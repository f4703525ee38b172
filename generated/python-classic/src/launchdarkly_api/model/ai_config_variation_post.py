from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigVariationPost

__all__ = ["AIConfigVariationPost"]
