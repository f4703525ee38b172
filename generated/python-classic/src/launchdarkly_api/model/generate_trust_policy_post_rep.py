from __future__ import annotations

from flagforge_launchdarkly.models import GenerateTrustPolicyPostRep

__all__ = ["GenerateTrustPolicyPostRep"]
