from __future__ import annotations

from flagforge_launchdarkly.models import FlagDefaultsRep

__all__ = ["FlagDefaultsRep"]
