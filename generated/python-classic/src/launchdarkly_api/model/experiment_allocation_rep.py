from __future__ import annotations

from flagforge_launchdarkly.models import ExperimentAllocationRep

__all__ = ["ExperimentAllocationRep"]
