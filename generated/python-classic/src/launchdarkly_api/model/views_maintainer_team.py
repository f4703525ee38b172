from __future__ import annotations

from flagforge_launchdarkly.models import ViewsMaintainerTeam

__all__ = ["ViewsMaintainerTeam"]
