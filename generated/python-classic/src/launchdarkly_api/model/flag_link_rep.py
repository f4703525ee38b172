from __future__ import annotations

from flagforge_launchdarkly.models import FlagLinkRep

__all__ = ["FlagLinkRep"]
