from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargetingDefaults

__all__ = ["AIConfigTargetingDefaults"]
