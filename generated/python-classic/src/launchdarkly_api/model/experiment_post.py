from __future__ import annotations

from flagforge_launchdarkly.models import ExperimentPost

__all__ = ["ExperimentPost"]
