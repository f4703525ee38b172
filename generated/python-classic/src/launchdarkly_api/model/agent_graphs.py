from __future__ import annotations

from flagforge_launchdarkly.models import AgentGraphs

__all__ = ["AgentGraphs"]
