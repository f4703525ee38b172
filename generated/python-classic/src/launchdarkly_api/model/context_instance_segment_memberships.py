from __future__ import annotations

from flagforge_launchdarkly.models import ContextInstanceSegmentMemberships

__all__ = ["ContextInstanceSegmentMemberships"]
