from __future__ import annotations

from flagforge_launchdarkly.models import TeamCustomRoles

__all__ = ["TeamCustomRoles"]
