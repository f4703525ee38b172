from __future__ import annotations

from flagforge_launchdarkly.models import MigrationSettingsPost

__all__ = ["MigrationSettingsPost"]
