from __future__ import annotations

from flagforge_launchdarkly.models import CreateApprovalRequestRequest

__all__ = ["CreateApprovalRequestRequest"]
