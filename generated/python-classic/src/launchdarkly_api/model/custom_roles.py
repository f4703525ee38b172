from __future__ import annotations

from flagforge_launchdarkly.models import CustomRoles

__all__ = ["CustomRoles"]
