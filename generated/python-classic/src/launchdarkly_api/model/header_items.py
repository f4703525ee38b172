from __future__ import annotations

from flagforge_launchdarkly.models import HeaderItems

__all__ = ["HeaderItems"]
