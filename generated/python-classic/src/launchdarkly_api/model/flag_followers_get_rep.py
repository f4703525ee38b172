from __future__ import annotations

from flagforge_launchdarkly.models import FlagFollowersGetRep

__all__ = ["FlagFollowersGetRep"]
