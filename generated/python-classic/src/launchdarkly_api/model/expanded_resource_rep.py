from __future__ import annotations

from flagforge_launchdarkly.models import ExpandedResourceRep

__all__ = ["ExpandedResourceRep"]
