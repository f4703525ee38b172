from __future__ import annotations

from flagforge_launchdarkly.models import AgentGraphMaintainer

__all__ = ["AgentGraphMaintainer"]
