from __future__ import annotations

from flagforge_launchdarkly.models import ResourceId

__all__ = ["ResourceId"]
