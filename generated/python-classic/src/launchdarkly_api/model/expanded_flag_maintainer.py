from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedFlagMaintainer

__all__ = ["ExpandedFlagMaintainer"]
