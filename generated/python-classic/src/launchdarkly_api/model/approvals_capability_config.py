from __future__ import annotations

from flagforge_launchdarkly.models import ApprovalsCapabilityConfig

__all__ = ["ApprovalsCapabilityConfig"]
