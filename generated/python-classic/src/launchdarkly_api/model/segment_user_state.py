from __future__ import annotations

from flagforge_launchdarkly.models import SegmentUserState

__all__ = ["SegmentUserState"]
