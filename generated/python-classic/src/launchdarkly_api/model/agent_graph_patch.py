from __future__ import annotations

from flagforge_launchdarkly.models import AgentGraphPatch

__all__ = ["AgentGraphPatch"]
