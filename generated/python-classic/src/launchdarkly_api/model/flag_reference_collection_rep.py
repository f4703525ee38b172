from __future__ import annotations

from flagforge_launchdarkly.models import FlagReferenceCollectionRep

__all__ = ["FlagReferenceCollectionRep"]
