from __future__ import annotations

from flagforge_launchdarkly.models import BigSegmentStoreIntegrationLinks

__all__ = ["BigSegmentStoreIntegrationLinks"]
