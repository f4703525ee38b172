from __future__ import annotations

from flagforge_launchdarkly.models import ProjectSummary

__all__ = ["ProjectSummary"]
