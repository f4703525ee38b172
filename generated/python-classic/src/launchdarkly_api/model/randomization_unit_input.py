from __future__ import annotations

from flagforge_launchdarkly.models import RandomizationUnitInput

__all__ = ["RandomizationUnitInput"]
