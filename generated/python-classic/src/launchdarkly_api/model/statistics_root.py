from __future__ import annotations

from flagforge_launchdarkly.models import StatisticsRoot

__all__ = ["StatisticsRoot"]
