from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePoliciesAccessDeniedReason

__all__ = ["ReleasePoliciesAccessDeniedReason"]
