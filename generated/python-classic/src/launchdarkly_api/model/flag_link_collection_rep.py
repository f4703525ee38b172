from __future__ import annotations

from flagforge_launchdarkly.models import FlagLinkCollectionRep

__all__ = ["FlagLinkCollectionRep"]
