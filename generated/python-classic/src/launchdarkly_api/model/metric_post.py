from __future__ import annotations

from flagforge_launchdarkly.models import MetricPost

__all__ = ["MetricPost"]
