from __future__ import annotations

from flagforge_launchdarkly.models import HoldoutRep

__all__ = ["HoldoutRep"]
