from __future__ import annotations

from flagforge_launchdarkly.models import FlagEventExperimentIteration

__all__ = ["FlagEventExperimentIteration"]
