from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationDeliveryConfigurationLinks

__all__ = ["IntegrationDeliveryConfigurationLinks"]
