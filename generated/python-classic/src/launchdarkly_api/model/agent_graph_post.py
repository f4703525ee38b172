from __future__ import annotations

from flagforge_launchdarkly.models import AgentGraphPost

__all__ = ["AgentGraphPost"]
