from __future__ import annotations

from flagforge_launchdarkly.models import FeatureFlagBody

__all__ = ["FeatureFlagBody"]
