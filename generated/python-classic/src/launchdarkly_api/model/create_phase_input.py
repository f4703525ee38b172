from __future__ import annotations

from flagforge_launchdarkly.models import CreatePhaseInput

__all__ = ["CreatePhaseInput"]
