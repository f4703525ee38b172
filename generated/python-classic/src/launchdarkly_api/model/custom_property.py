from __future__ import annotations

from flagforge_launchdarkly.models import CustomProperty

__all__ = ["CustomProperty"]
