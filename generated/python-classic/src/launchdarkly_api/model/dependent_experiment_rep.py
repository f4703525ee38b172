from __future__ import annotations

from flagforge_launchdarkly.models import DependentExperimentRep

__all__ = ["DependentExperimentRep"]
