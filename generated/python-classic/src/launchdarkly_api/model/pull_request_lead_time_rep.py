from __future__ import annotations

from flagforge_launchdarkly.models import PullRequestLeadTimeRep

__all__ = ["PullRequestLeadTimeRep"]
