from __future__ import annotations

from flagforge_launchdarkly.models import CreateCopyFlagConfigApprovalRequestRequest

__all__ = ["CreateCopyFlagConfigApprovalRequestRequest"]
