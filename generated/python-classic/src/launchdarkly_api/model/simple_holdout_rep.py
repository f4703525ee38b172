from __future__ import annotations

from flagforge_launchdarkly.models import SimpleHoldoutRep

__all__ = ["SimpleHoldoutRep"]
