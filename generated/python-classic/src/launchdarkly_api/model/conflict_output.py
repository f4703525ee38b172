from __future__ import annotations

from flagforge_launchdarkly.models import ConflictOutput

__all__ = ["ConflictOutput"]
