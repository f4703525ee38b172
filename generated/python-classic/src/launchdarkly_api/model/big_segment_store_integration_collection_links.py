from __future__ import annotations

from flagforge_launchdarkly.models import BigSegmentStoreIntegrationCollectionLinks

__all__ = ["BigSegmentStoreIntegrationCollectionLinks"]
