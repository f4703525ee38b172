from __future__ import annotations

from flagforge_launchdarkly.models import PatchFlagsRequest

__all__ = ["PatchFlagsRequest"]
