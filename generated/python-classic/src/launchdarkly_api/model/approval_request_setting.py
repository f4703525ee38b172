from __future__ import annotations

from flagforge_launchdarkly.models import ApprovalRequestSetting

__all__ = ["ApprovalRequestSetting"]
