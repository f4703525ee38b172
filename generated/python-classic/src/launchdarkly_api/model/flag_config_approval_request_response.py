from __future__ import annotations

from flagforge_launchdarkly.models import FlagConfigApprovalRequestResponse

__all__ = ["FlagConfigApprovalRequestResponse"]
