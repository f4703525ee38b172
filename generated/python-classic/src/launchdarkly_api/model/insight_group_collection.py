from __future__ import annotations

from flagforge_launchdarkly.models import InsightGroupCollection

__all__ = ["InsightGroupCollection"]
