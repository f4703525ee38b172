from __future__ import annotations

from flagforge_launchdarkly.models import TrustPolicyDetails

__all__ = ["TrustPolicyDetails"]
