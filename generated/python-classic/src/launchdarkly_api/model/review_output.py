from __future__ import annotations

from flagforge_launchdarkly.models import ReviewOutput

__all__ = ["ReviewOutput"]
