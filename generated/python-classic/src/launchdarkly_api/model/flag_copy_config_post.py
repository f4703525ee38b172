from __future__ import annotations

from flagforge_launchdarkly.models import FlagCopyConfigPost

__all__ = ["FlagCopyConfigPost"]
