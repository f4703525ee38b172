from __future__ import annotations

from flagforge_launchdarkly.models import ExperimentInfoRep

__all__ = ["ExperimentInfoRep"]
