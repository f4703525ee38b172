from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationConfigurationCollectionRep

__all__ = ["IntegrationConfigurationCollectionRep"]
