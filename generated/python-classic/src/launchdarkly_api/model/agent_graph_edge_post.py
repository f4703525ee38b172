from __future__ import annotations

from flagforge_launchdarkly.models import AgentGraphEdgePost

__all__ = ["AgentGraphEdgePost"]
