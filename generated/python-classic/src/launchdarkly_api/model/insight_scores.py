from __future__ import annotations

from flagforge_launchdarkly.models import InsightScores

__all__ = ["InsightScores"]
