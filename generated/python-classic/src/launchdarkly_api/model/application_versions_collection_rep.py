from __future__ import annotations

from flagforge_launchdarkly.models import ApplicationVersionsCollectionRep

__all__ = ["ApplicationVersionsCollectionRep"]
