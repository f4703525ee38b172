from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedFlagRep

__all__ = ["ExpandedFlagRep"]
