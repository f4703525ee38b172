from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationConfigurationsRep

__all__ = ["IntegrationConfigurationsRep"]
