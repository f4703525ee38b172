from __future__ import annotations

from flagforge_launchdarkly.models import ExpandableApprovalRequestsResponse

__all__ = ["ExpandableApprovalRequestsResponse"]
