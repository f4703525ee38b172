from __future__ import annotations

from flagforge_launchdarkly.models import DestinationPost

__all__ = ["DestinationPost"]
