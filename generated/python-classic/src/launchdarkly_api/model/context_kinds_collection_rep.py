from __future__ import annotations

from flagforge_launchdarkly.models import ContextKindsCollectionRep

__all__ = ["ContextKindsCollectionRep"]
