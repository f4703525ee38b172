from __future__ import annotations

from flagforge_launchdarkly.models import FlagCopyConfigEnvironment

__all__ = ["FlagCopyConfigEnvironment"]
