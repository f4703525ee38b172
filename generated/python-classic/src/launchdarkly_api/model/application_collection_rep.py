from __future__ import annotations

from flagforge_launchdarkly.models import ApplicationCollectionRep

__all__ = ["ApplicationCollectionRep"]
