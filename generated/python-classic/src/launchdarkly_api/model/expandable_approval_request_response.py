from __future__ import annotations

from flagforge_launchdarkly.models import ExpandableApprovalRequestResponse

__all__ = ["ExpandableApprovalRequestResponse"]
