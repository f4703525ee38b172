from __future__ import annotations

from flagforge_launchdarkly.models import TeamMaintainers

__all__ = ["TeamMaintainers"]
