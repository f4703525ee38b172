from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedDirectlyLinkedFlags

__all__ = ["ExpandedDirectlyLinkedFlags"]
