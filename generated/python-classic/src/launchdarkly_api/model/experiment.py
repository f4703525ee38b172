from __future__ import annotations

from flagforge_launchdarkly.models import Experiment

__all__ = ["Experiment"]
