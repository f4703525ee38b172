from __future__ import annotations

from flagforge_launchdarkly.models import FlagEventRep

__all__ = ["FlagEventRep"]
