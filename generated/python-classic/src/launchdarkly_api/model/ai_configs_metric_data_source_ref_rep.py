from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsMetricDataSourceRefRep

__all__ = ["AiConfigsMetricDataSourceRefRep"]
