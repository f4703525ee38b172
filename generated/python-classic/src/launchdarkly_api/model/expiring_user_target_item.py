from __future__ import annotations

from flagforge_launchdarkly.models import ExpiringUserTargetItem

__all__ = ["ExpiringUserTargetItem"]
