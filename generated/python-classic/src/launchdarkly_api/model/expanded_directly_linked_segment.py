from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedDirectlyLinkedSegment

__all__ = ["ExpandedDirectlyLinkedSegment"]
