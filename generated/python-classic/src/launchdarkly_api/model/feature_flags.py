from __future__ import annotations

from flagforge_launchdarkly.models import FeatureFlags

__all__ = ["FeatureFlags"]
