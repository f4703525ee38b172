from __future__ import annotations

from flagforge_launchdarkly.models import LayerSnapshotRep

__all__ = ["LayerSnapshotRep"]
