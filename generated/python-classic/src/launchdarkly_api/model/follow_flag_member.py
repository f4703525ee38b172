from __future__ import annotations

from flagforge_launchdarkly.models import FollowFlagMember

__all__ = ["FollowFlagMember"]
