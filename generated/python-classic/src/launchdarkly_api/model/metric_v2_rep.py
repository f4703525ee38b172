from __future__ import annotations

from flagforge_launchdarkly.models import MetricV2Rep

__all__ = ["MetricV2Rep"]
