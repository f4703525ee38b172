from __future__ import annotations

from flagforge_launchdarkly.models import MetricByVariation

__all__ = ["MetricByVariation"]
