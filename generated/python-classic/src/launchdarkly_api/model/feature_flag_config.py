from __future__ import annotations

from flagforge_launchdarkly.models import FeatureFlagConfig

__all__ = ["FeatureFlagConfig"]
