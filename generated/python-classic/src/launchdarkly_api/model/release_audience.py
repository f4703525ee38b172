from __future__ import annotations

from flagforge_launchdarkly.models import ReleaseAudience

__all__ = ["ReleaseAudience"]
