from __future__ import annotations

from flagforge_launchdarkly.models import SourceEnv

__all__ = ["SourceEnv"]
