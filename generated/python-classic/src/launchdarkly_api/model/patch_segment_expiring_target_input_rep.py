from __future__ import annotations

from flagforge_launchdarkly.models import PatchSegmentExpiringTargetInputRep

__all__ = ["PatchSegmentExpiringTargetInputRep"]
