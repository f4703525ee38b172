from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePhase

__all__ = ["ReleasePhase"]
