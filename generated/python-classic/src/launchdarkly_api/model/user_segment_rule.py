from __future__ import annotations

from flagforge_launchdarkly.models import UserSegmentRule

__all__ = ["UserSegmentRule"]
