from __future__ import annotations

from flagforge_launchdarkly.models import FlagConfigMigrationSettingsRep

__all__ = ["FlagConfigMigrationSettingsRep"]
