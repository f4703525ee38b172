from __future__ import annotations

from flagforge_launchdarkly.models import FlagEventExperimentCollection

__all__ = ["FlagEventExperimentCollection"]
