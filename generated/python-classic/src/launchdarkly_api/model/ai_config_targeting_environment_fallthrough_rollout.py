from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargetingEnvironmentFallthroughRollout

__all__ = ["AIConfigTargetingEnvironmentFallthroughRollout"]
