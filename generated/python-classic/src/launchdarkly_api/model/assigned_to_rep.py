from __future__ import annotations

from flagforge_launchdarkly.models import AssignedToRep

__all__ = ["AssignedToRep"]
