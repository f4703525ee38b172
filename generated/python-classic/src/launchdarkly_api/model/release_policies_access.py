from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePoliciesAccess

__all__ = ["ReleasePoliciesAccess"]
