from __future__ import annotations

from flagforge_launchdarkly.models import EnvironmentPost

__all__ = ["EnvironmentPost"]
