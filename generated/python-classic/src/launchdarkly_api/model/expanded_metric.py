from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedMetric

__all__ = ["ExpandedMetric"]
