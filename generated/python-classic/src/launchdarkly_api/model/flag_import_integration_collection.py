from __future__ import annotations

from flagforge_launchdarkly.models import FlagImportIntegrationCollection

__all__ = ["FlagImportIntegrationCollection"]
