from __future__ import annotations

from flagforge_launchdarkly.models import MetricGroupPost

__all__ = ["MetricGroupPost"]
