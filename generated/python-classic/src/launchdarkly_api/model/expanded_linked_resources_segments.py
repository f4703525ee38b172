from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedResourcesSegments

__all__ = ["ExpandedLinkedResourcesSegments"]
