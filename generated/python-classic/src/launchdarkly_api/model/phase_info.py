from __future__ import annotations

from flagforge_launchdarkly.models import PhaseInfo

__all__ = ["PhaseInfo"]
