from __future__ import annotations

from flagforge_launchdarkly.models import AITool

__all__ = ["AITool"]
