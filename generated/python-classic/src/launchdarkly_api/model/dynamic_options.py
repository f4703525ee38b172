from __future__ import annotations

from flagforge_launchdarkly.models import DynamicOptions

__all__ = ["DynamicOptions"]
