from __future__ import annotations

from flagforge_launchdarkly.models import UserSegment

__all__ = ["UserSegment"]
