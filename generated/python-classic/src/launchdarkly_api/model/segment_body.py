from __future__ import annotations

from flagforge_launchdarkly.models import SegmentBody

__all__ = ["SegmentBody"]
