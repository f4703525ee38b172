from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedResourcesFlags

__all__ = ["ExpandedLinkedResourcesFlags"]
