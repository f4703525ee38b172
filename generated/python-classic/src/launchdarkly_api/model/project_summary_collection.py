from __future__ import annotations

from flagforge_launchdarkly.models import ProjectSummaryCollection

__all__ = ["ProjectSummaryCollection"]
