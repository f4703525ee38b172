from __future__ import annotations

from flagforge_launchdarkly.models import ExperimentPatchInput

__all__ = ["ExperimentPatchInput"]
