from __future__ import annotations

from flagforge_launchdarkly.models import FlagLinkMember

__all__ = ["FlagLinkMember"]
