from __future__ import annotations

from flagforge_launchdarkly.models import InsightGroupScores

__all__ = ["InsightGroupScores"]
