from __future__ import annotations

from flagforge_launchdarkly.models import FlagImportIntegrationCollectionLinks

__all__ = ["FlagImportIntegrationCollectionLinks"]
