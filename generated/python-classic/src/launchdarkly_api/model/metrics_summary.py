from __future__ import annotations

from flagforge_launchdarkly.models import MetricsSummary

__all__ = ["MetricsSummary"]
