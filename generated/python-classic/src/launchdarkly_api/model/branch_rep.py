from __future__ import annotations

from flagforge_launchdarkly.models import BranchRep

__all__ = ["BranchRep"]
