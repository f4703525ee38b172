from __future__ import annotations

from flagforge_launchdarkly.models import InsightGroupCollectionMetadata

__all__ = ["InsightGroupCollectionMetadata"]
