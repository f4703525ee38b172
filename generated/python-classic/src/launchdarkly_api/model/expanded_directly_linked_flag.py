from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedDirectlyLinkedFlag

__all__ = ["ExpandedDirectlyLinkedFlag"]
