from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedLinkedSegments

__all__ = ["ExpandedLinkedSegments"]
