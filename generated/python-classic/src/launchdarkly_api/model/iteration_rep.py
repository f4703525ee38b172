from __future__ import annotations

from flagforge_launchdarkly.models import IterationRep

__all__ = ["IterationRep"]
