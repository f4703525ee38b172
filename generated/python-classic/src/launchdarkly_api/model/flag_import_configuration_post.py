from __future__ import annotations

from flagforge_launchdarkly.models import FlagImportConfigurationPost

__all__ = ["FlagImportConfigurationPost"]
