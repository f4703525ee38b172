from __future__ import annotations

from flagforge_launchdarkly.models import UpdatePhaseStatusInput

__all__ = ["UpdatePhaseStatusInput"]
