from __future__ import annotations

from flagforge_launchdarkly.models import TreatmentInput

__all__ = ["TreatmentInput"]
