from __future__ import annotations

from flagforge_launchdarkly.models import ReleaseGuardianConfiguration

__all__ = ["ReleaseGuardianConfiguration"]
