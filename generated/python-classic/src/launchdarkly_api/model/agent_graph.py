from __future__ import annotations

from flagforge_launchdarkly.models import AgentGraph

__all__ = ["AgentGraph"]
