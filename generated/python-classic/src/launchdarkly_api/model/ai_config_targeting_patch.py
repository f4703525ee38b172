from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargetingPatch

__all__ = ["AIConfigTargetingPatch"]
