from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsExperimentEnvironmentSettingRep

__all__ = ["AiConfigsExperimentEnvironmentSettingRep"]
