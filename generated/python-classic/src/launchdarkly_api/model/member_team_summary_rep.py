from __future__ import annotations

from flagforge_launchdarkly.models import MemberTeamSummaryRep

__all__ = ["MemberTeamSummaryRep"]
