from __future__ import annotations

from flagforge_launchdarkly.models import MaintainerRep

__all__ = ["MaintainerRep"]
