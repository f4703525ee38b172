from __future__ import annotations

from flagforge_launchdarkly.models import InsightsRepositoryProjectMappings

__all__ = ["InsightsRepositoryProjectMappings"]
