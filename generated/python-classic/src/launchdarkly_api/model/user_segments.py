from __future__ import annotations

from flagforge_launchdarkly.models import UserSegments

__all__ = ["UserSegments"]
