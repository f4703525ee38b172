from __future__ import annotations

from flagforge_launchdarkly.models import ExtinctionCollectionRep

__all__ = ["ExtinctionCollectionRep"]
