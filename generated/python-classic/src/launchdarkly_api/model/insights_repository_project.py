from __future__ import annotations

from flagforge_launchdarkly.models import InsightsRepositoryProject

__all__ = ["InsightsRepositoryProject"]
