from __future__ import annotations

from flagforge_launchdarkly.models import CountBucket

__all__ = ["CountBucket"]
