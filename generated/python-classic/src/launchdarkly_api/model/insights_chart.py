from __future__ import annotations

from flagforge_launchdarkly.models import InsightsChart

__all__ = ["InsightsChart"]
