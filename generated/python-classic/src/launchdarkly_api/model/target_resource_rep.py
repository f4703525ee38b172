from __future__ import annotations

from flagforge_launchdarkly.models import TargetResourceRep

__all__ = ["TargetResourceRep"]
