from __future__ import annotations

from flagforge_launchdarkly.models import ApprovalRequestSettingWithEnvs

__all__ = ["ApprovalRequestSettingWithEnvs"]
