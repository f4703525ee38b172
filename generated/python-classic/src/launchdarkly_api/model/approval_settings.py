from __future__ import annotations

from flagforge_launchdarkly.models import ApprovalSettings

__all__ = ["ApprovalSettings"]
