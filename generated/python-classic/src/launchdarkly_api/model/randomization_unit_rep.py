from __future__ import annotations

from flagforge_launchdarkly.models import RandomizationUnitRep

__all__ = ["RandomizationUnitRep"]
