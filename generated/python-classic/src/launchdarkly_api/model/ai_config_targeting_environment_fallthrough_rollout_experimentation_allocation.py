from __future__ import annotations

from flagforge_launchdarkly.models import (
    AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation,
)

__all__ = ["AIConfigTargetingEnvironmentFallthroughRolloutExperimentationAllocation"]
