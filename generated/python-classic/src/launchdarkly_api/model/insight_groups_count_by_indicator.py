from __future__ import annotations

from flagforge_launchdarkly.models import InsightGroupsCountByIndicator

__all__ = ["InsightGroupsCountByIndicator"]
