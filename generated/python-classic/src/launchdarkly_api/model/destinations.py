from __future__ import annotations

from flagforge_launchdarkly.models import Destinations

__all__ = ["Destinations"]
