from __future__ import annotations

from flagforge_launchdarkly.models import GenerateWarehouseDestinationKeyPairPostRep

__all__ = ["GenerateWarehouseDestinationKeyPairPostRep"]
