from __future__ import annotations

from flagforge_launchdarkly.models import ClientSideAvailabilityPost

__all__ = ["ClientSideAvailabilityPost"]
