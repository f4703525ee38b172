from __future__ import annotations

from flagforge_launchdarkly.models import PatchSegmentExpiringTargetInstruction

__all__ = ["PatchSegmentExpiringTargetInstruction"]
