from __future__ import annotations

from flagforge_launchdarkly.models import RelayAutoConfigCollectionRep

__all__ = ["RelayAutoConfigCollectionRep"]
