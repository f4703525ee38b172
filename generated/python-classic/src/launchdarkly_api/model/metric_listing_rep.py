from __future__ import annotations

from flagforge_launchdarkly.models import MetricListingRep

__all__ = ["MetricListingRep"]
