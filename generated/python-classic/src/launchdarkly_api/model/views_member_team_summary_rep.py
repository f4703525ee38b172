from __future__ import annotations

from flagforge_launchdarkly.models import ViewsMemberTeamSummaryRep

__all__ = ["ViewsMemberTeamSummaryRep"]
