from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedDirectlyLinkedSegments

__all__ = ["ExpandedDirectlyLinkedSegments"]
