from __future__ import annotations

from flagforge_launchdarkly.models import MetricInMetricGroupInput

__all__ = ["MetricInMetricGroupInput"]
