from __future__ import annotations

from flagforge_launchdarkly.models import InsightsRepositoryCollection

__all__ = ["InsightsRepositoryCollection"]
