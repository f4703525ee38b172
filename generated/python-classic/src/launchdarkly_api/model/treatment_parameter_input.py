from __future__ import annotations

from flagforge_launchdarkly.models import TreatmentParameterInput

__all__ = ["TreatmentParameterInput"]
