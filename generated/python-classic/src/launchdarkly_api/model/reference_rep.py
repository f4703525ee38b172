from __future__ import annotations

from flagforge_launchdarkly.models import ReferenceRep

__all__ = ["ReferenceRep"]
