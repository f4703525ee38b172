from __future__ import annotations

from flagforge_launchdarkly.models import DefaultClientSideAvailability

__all__ = ["DefaultClientSideAvailability"]
