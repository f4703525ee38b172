from __future__ import annotations

from flagforge_launchdarkly.models import SegmentTarget

__all__ = ["SegmentTarget"]
