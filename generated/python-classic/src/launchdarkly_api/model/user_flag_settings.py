from __future__ import annotations

from flagforge_launchdarkly.models import UserFlagSettings

__all__ = ["UserFlagSettings"]
