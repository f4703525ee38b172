from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedResourcesItems

__all__ = ["ExpandedLinkedResourcesItems"]
