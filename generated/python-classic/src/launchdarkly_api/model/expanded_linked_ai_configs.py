from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedAIConfigs

__all__ = ["ExpandedLinkedAIConfigs"]
