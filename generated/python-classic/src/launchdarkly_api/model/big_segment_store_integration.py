from __future__ import annotations

from flagforge_launchdarkly.models import BigSegmentStoreIntegration

__all__ = ["BigSegmentStoreIntegration"]
