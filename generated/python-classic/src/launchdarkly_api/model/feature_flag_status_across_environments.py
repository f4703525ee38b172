from __future__ import annotations

from flagforge_launchdarkly.models import FeatureFlagStatusAcrossEnvironments

__all__ = ["FeatureFlagStatusAcrossEnvironments"]
