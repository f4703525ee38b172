from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedSegment

__all__ = ["ExpandedSegment"]
