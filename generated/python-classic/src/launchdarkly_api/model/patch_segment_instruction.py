from __future__ import annotations

from flagforge_launchdarkly.models import PatchSegmentInstruction

__all__ = ["PatchSegmentInstruction"]
