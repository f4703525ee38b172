from __future__ import annotations

from flagforge_launchdarkly.models import HoldoutDetailRep

__all__ = ["HoldoutDetailRep"]
