from __future__ import annotations

from flagforge_launchdarkly.models import MemberPermissionGrantSummaryRep

__all__ = ["MemberPermissionGrantSummaryRep"]
