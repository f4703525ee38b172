from __future__ import annotations

from flagforge_launchdarkly.models import FeatureFlagStatuses

__all__ = ["FeatureFlagStatuses"]
