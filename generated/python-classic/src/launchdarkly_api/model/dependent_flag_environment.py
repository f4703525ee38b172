from __future__ import annotations

from flagforge_launchdarkly.models import DependentFlagEnvironment

__all__ = ["DependentFlagEnvironment"]
