from __future__ import annotations

from flagforge_launchdarkly.models import ApprovalRequestPatchInput

__all__ = ["ApprovalRequestPatchInput"]
