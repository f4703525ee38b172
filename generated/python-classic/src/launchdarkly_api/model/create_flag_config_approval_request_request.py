from __future__ import annotations

from flagforge_launchdarkly.models import CreateFlagConfigApprovalRequestRequest

__all__ = ["CreateFlagConfigApprovalRequestRequest"]
