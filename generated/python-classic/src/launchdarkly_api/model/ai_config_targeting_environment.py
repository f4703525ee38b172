from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargetingEnvironment

__all__ = ["AIConfigTargetingEnvironment"]
