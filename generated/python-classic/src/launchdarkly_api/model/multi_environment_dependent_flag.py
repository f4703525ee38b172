from __future__ import annotations

from flagforge_launchdarkly.models import MultiEnvironmentDependentFlag

__all__ = ["MultiEnvironmentDependentFlag"]
