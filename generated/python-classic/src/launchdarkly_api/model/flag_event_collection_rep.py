from __future__ import annotations

from flagforge_launchdarkly.models import FlagEventCollectionRep

__all__ = ["FlagEventCollectionRep"]
