from __future__ import annotations

from flagforge_launchdarkly.models import View

__all__ = ["View"]
