from __future__ import annotations

from flagforge_launchdarkly.models import MetricDataSourceRefRep

__all__ = ["MetricDataSourceRefRep"]
