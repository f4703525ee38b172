from __future__ import annotations

from flagforge_launchdarkly.models import ExperimentEnvironmentSettingRep

__all__ = ["ExperimentEnvironmentSettingRep"]
