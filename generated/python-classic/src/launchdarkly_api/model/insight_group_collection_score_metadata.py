from __future__ import annotations

from flagforge_launchdarkly.models import InsightGroupCollectionScoreMetadata

__all__ = ["InsightGroupCollectionScoreMetadata"]
