from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePoliciesAccessAllowedRep

__all__ = ["ReleasePoliciesAccessAllowedRep"]
