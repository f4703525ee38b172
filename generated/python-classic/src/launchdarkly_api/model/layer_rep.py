from __future__ import annotations

from flagforge_launchdarkly.models import LayerRep

__all__ = ["LayerRep"]
