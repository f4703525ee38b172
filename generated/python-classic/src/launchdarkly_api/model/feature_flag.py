from __future__ import annotations

from flagforge_launchdarkly.models import FeatureFlag

__all__ = ["FeatureFlag"]
