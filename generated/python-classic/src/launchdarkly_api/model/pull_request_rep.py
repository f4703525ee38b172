from __future__ import annotations

from flagforge_launchdarkly.models import PullRequestRep

__all__ = ["PullRequestRep"]
