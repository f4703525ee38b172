from __future__ import annotations

from flagforge_launchdarkly.models import FlagImportIntegration

__all__ = ["FlagImportIntegration"]
