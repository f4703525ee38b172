from __future__ import annotations

from flagforge_launchdarkly.models import BooleanDefaults

__all__ = ["BooleanDefaults"]
