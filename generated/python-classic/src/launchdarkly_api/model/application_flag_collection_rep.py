from __future__ import annotations

from flagforge_launchdarkly.models import ApplicationFlagCollectionRep

__all__ = ["ApplicationFlagCollectionRep"]
