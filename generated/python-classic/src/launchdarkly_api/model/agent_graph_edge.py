from __future__ import annotations

from flagforge_launchdarkly.models import AgentGraphEdge

__all__ = ["AgentGraphEdge"]
