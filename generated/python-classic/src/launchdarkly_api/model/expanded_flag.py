from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedFlag

__all__ = ["ExpandedFlag"]
