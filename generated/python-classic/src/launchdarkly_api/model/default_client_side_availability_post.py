from __future__ import annotations

from flagforge_launchdarkly.models import DefaultClientSideAvailabilityPost

__all__ = ["DefaultClientSideAvailabilityPost"]
