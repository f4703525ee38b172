from __future__ import annotations

from flagforge_launchdarkly.models import FollowersPerFlag

__all__ = ["FollowersPerFlag"]
