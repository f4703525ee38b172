from __future__ import annotations

from flagforge_launchdarkly.models import FlagListingRep

__all__ = ["FlagListingRep"]
