from __future__ import annotations

from flagforge_launchdarkly.models import MetricInput

__all__ = ["MetricInput"]
