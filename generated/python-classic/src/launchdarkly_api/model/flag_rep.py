from __future__ import annotations

from flagforge_launchdarkly.models import FlagRep

__all__ = ["FlagRep"]
