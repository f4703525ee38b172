from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedFlags

__all__ = ["ExpandedLinkedFlags"]
