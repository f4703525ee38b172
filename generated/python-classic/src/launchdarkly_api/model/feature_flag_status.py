from __future__ import annotations

from flagforge_launchdarkly.models import FeatureFlagStatus

__all__ = ["FeatureFlagStatus"]
