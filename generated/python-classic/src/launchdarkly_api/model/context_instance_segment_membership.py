from __future__ import annotations

from flagforge_launchdarkly.models import ContextInstanceSegmentMembership

__all__ = ["ContextInstanceSegmentMembership"]
