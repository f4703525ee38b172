from __future__ import annotations

from flagforge_launchdarkly.models import PostApprovalRequestApplyRequest

__all__ = ["PostApprovalRequestApplyRequest"]
