from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargetingEnvironmentFallthrough

__all__ = ["AIConfigTargetingEnvironmentFallthrough"]
