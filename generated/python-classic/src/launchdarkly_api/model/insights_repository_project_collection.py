from __future__ import annotations

from flagforge_launchdarkly.models import InsightsRepositoryProjectCollection

__all__ = ["InsightsRepositoryProjectCollection"]
