from __future__ import annotations

from flagforge_launchdarkly.models import TrustPolicyStatement

__all__ = ["TrustPolicyStatement"]
