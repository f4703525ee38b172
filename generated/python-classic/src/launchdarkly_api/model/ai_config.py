from __future__ import annotations

from flagforge_launchdarkly.models import AIConfig

__all__ = ["AIConfig"]
