from __future__ import annotations

from flagforge_launchdarkly.models import Rollout

__all__ = ["Rollout"]
