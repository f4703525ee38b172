from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedResourcesAIConfigs

__all__ = ["ExpandedLinkedResourcesAIConfigs"]
