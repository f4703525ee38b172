from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsMetricListingRep

__all__ = ["AiConfigsMetricListingRep"]
