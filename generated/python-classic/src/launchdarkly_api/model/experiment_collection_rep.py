from __future__ import annotations

from flagforge_launchdarkly.models import ExperimentCollectionRep

__all__ = ["ExperimentCollectionRep"]
