from __future__ import annotations

from flagforge_launchdarkly.models import MaintainerTeam

__all__ = ["MaintainerTeam"]
