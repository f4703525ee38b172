from __future__ import annotations

from flagforge_launchdarkly.models import Link

__all__ = ["Link"]
