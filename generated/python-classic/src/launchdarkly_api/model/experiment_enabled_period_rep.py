from __future__ import annotations

from flagforge_launchdarkly.models import ExperimentEnabledPeriodRep

__all__ = ["ExperimentEnabledPeriodRep"]
