from __future__ import annotations

from flagforge_launchdarkly.models import PostApprovalRequestReviewRequest

__all__ = ["PostApprovalRequestReviewRequest"]
