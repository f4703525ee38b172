from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsExperimentEnabledPeriodRep

__all__ = ["AiConfigsExperimentEnabledPeriodRep"]
