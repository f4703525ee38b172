from __future__ import annotations

from flagforge_launchdarkly.models import ApprovalRequestResponse

__all__ = ["ApprovalRequestResponse"]
