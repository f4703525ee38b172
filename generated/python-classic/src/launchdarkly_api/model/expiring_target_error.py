from __future__ import annotations

from flagforge_launchdarkly.models import ExpiringTargetError

__all__ = ["ExpiringTargetError"]
