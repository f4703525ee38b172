from __future__ import annotations

from flagforge_launchdarkly.models import UserFlagSetting

__all__ = ["UserFlagSetting"]
