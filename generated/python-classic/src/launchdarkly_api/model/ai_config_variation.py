from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigVariation

__all__ = ["AIConfigVariation"]
