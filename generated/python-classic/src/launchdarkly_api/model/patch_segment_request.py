from __future__ import annotations

from flagforge_launchdarkly.models import PatchSegmentRequest

__all__ = ["PatchSegmentRequest"]
