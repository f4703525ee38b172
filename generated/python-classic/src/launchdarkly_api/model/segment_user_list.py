from __future__ import annotations

from flagforge_launchdarkly.models import SegmentUserList

__all__ = ["SegmentUserList"]
