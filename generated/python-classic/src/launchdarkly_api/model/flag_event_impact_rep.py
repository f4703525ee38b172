from __future__ import annotations

from flagforge_launchdarkly.models import FlagEventImpactRep

__all__ = ["FlagEventImpactRep"]
