from __future__ import annotations

from flagforge_launchdarkly.models import GuardedReleaseConfig

__all__ = ["GuardedReleaseConfig"]
