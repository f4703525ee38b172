from __future__ import annotations

from flagforge_launchdarkly.models import FeatureFlagScheduledChange

__all__ = ["FeatureFlagScheduledChange"]
