from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsMaintainerTeam

__all__ = ["AiConfigsMaintainerTeam"]
