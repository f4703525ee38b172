from __future__ import annotations

from flagforge_launchdarkly.models import ReleaseProgression

__all__ = ["ReleaseProgression"]
