from __future__ import annotations

from flagforge_launchdarkly.models import ReviewResponse

__all__ = ["ReviewResponse"]
