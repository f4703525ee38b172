from __future__ import annotations

from flagforge_launchdarkly.models import PutBranch

__all__ = ["PutBranch"]
