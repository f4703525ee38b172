from __future__ import annotations

from flagforge_launchdarkly.models import PermissionGrantInput

__all__ = ["PermissionGrantInput"]
