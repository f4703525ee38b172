from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargetingEnvironmentTarget

__all__ = ["AIConfigTargetingEnvironmentTarget"]
