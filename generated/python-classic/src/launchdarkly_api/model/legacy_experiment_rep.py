from __future__ import annotations

from flagforge_launchdarkly.models import LegacyExperimentRep

__all__ = ["LegacyExperimentRep"]
