from __future__ import annotations

from flagforge_launchdarkly.models import FlagLinkPost

__all__ = ["FlagLinkPost"]
