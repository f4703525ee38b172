from __future__ import annotations

from flagforge_launchdarkly.models import ParentResourceRep

__all__ = ["ParentResourceRep"]
