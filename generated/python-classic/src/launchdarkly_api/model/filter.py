from __future__ import annotations

from flagforge_launchdarkly.models import Filter

__all__ = ["Filter"]
