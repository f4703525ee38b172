from __future__ import annotations

from flagforge_launchdarkly.models import FlagEventExperiment

__all__ = ["FlagEventExperiment"]
