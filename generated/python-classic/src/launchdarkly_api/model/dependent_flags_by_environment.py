from __future__ import annotations

from flagforge_launchdarkly.models import DependentFlagsByEnvironment

__all__ = ["DependentFlagsByEnvironment"]
