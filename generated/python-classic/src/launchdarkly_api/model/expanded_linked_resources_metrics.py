from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedResourcesMetrics

__all__ = ["ExpandedLinkedResourcesMetrics"]
