from __future__ import annotations

from flagforge_launchdarkly.models import ReleaseGuardianConfigurationInput

__all__ = ["ReleaseGuardianConfigurationInput"]
