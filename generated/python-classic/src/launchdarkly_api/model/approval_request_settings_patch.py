from __future__ import annotations

from flagforge_launchdarkly.models import ApprovalRequestSettingsPatch

__all__ = ["ApprovalRequestSettingsPatch"]
