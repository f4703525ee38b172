from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePolicyStage

__all__ = ["ReleasePolicyStage"]
