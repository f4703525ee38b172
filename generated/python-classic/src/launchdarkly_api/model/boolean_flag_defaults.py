from __future__ import annotations

from flagforge_launchdarkly.models import BooleanFlagDefaults

__all__ = ["BooleanFlagDefaults"]
