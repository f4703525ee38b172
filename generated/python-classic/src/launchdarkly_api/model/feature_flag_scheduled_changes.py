from __future__ import annotations

from flagforge_launchdarkly.models import FeatureFlagScheduledChanges

__all__ = ["FeatureFlagScheduledChanges"]
