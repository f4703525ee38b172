from __future__ import annotations

from flagforge_launchdarkly.models import FlagStatusRep

__all__ = ["FlagStatusRep"]
