from __future__ import annotations

from flagforge_launchdarkly.models import ProgressiveReleaseConfig

__all__ = ["ProgressiveReleaseConfig"]
