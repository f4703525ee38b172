from __future__ import annotations

from flagforge_launchdarkly.models import Destination

__all__ = ["Destination"]
