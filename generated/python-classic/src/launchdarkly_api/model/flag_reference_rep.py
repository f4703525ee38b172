from __future__ import annotations

from flagforge_launchdarkly.models import FlagReferenceRep

__all__ = ["FlagReferenceRep"]
