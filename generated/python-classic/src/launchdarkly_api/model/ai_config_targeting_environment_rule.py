from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargetingEnvironmentRule

__all__ = ["AIConfigTargetingEnvironmentRule"]
