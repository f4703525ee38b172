from __future__ import annotations

from flagforge_launchdarkly.models import CountBucketsResult

__all__ = ["CountBucketsResult"]
