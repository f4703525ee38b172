from __future__ import annotations

from flagforge_launchdarkly.models import SegmentMetadata

__all__ = ["SegmentMetadata"]
