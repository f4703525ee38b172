from __future__ import annotations

from flagforge_launchdarkly.models import ClientSideAvailability

__all__ = ["ClientSideAvailability"]
