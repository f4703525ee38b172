from __future__ import annotations

from flagforge_launchdarkly.models import IterationInput

__all__ = ["IterationInput"]
