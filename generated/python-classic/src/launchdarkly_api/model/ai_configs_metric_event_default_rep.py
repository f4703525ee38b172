from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsMetricEventDefaultRep

__all__ = ["AiConfigsMetricEventDefaultRep"]
