from __future__ import annotations

from flagforge_launchdarkly.models import LayerCollectionRep

__all__ = ["LayerCollectionRep"]
