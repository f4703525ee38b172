from __future__ import annotations

from flagforge_launchdarkly.models import PullRequestCollectionRep

__all__ = ["PullRequestCollectionRep"]
