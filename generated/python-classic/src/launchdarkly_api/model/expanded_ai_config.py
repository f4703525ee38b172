from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedAIConfig

__all__ = ["ExpandedAIConfig"]
