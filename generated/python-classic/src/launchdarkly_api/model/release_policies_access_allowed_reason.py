from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePoliciesAccessAllowedReason

__all__ = ["ReleasePoliciesAccessAllowedReason"]
