from __future__ import annotations

from flagforge_launchdarkly.models import RateLimitedErrorRep

__all__ = ["RateLimitedErrorRep"]
