from __future__ import annotations

from flagforge_launchdarkly.models import FlagImportIntegrationLinks

__all__ = ["FlagImportIntegrationLinks"]
