from __future__ import annotations

from flagforge_launchdarkly.models import PatchWithComment

__all__ = ["PatchWithComment"]
