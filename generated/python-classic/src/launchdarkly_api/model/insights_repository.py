from __future__ import annotations

from flagforge_launchdarkly.models import InsightsRepository

__all__ = ["InsightsRepository"]
