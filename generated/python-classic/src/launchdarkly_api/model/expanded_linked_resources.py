from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedResources

__all__ = ["ExpandedLinkedResources"]
