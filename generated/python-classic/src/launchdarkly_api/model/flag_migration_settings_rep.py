from __future__ import annotations

from flagforge_launchdarkly.models import FlagMigrationSettingsRep

__all__ = ["FlagMigrationSettingsRep"]
