from __future__ import annotations

from flagforge_launchdarkly.models import TeamProjects

__all__ = ["TeamProjects"]
