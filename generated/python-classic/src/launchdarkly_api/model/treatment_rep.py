from __future__ import annotations

from flagforge_launchdarkly.models import TreatmentRep

__all__ = ["TreatmentRep"]
