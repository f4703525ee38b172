from __future__ import annotations

from flagforge_launchdarkly.models import BigSegmentStoreStatus

__all__ = ["BigSegmentStoreStatus"]
