from __future__ import annotations

from flagforge_launchdarkly.models import MultiEnvironmentDependentFlags

__all__ = ["MultiEnvironmentDependentFlags"]
