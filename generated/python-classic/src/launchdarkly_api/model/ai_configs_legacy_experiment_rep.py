from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsLegacyExperimentRep

__all__ = ["AiConfigsLegacyExperimentRep"]
