from __future__ import annotations

from flagforge_launchdarkly.models import Export

__all__ = ["Export"]
