from __future__ import annotations

from flagforge_launchdarkly.models import InsightPeriod

__all__ = ["InsightPeriod"]
