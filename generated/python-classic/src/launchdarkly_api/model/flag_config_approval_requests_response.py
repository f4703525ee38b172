from __future__ import annotations

from flagforge_launchdarkly.models import FlagConfigApprovalRequestsResponse

__all__ = ["FlagConfigApprovalRequestsResponse"]
