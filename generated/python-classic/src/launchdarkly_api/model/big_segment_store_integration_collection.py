from __future__ import annotations

from flagforge_launchdarkly.models import BigSegmentStoreIntegrationCollection

__all__ = ["BigSegmentStoreIntegrationCollection"]
