from __future__ import annotations

from flagforge_launchdarkly.models import BranchCollectionRep

__all__ = ["BranchCollectionRep"]
