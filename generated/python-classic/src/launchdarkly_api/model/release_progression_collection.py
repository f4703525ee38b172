from __future__ import annotations

from flagforge_launchdarkly.models import ReleaseProgressionCollection

__all__ = ["ReleaseProgressionCollection"]
