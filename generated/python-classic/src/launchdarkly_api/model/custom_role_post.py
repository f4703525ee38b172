from __future__ import annotations

from flagforge_launchdarkly.models import CustomRolePost

__all__ = ["CustomRolePost"]
