from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsExperimentInfoRep

__all__ = ["AiConfigsExperimentInfoRep"]
