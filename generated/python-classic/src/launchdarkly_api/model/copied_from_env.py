from __future__ import annotations

from flagforge_launchdarkly.models import CopiedFromEnv

__all__ = ["CopiedFromEnv"]
