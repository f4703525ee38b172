from __future__ import annotations

from flagforge_launchdarkly.models import PatchOperation

__all__ = ["PatchOperation"]
