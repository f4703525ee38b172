from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedMetrics

__all__ = ["ExpandedLinkedMetrics"]
