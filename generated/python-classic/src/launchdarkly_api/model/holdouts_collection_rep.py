from __future__ import annotations

from flagforge_launchdarkly.models import HoldoutsCollectionRep

__all__ = ["HoldoutsCollectionRep"]
