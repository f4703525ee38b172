from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationDeliveryConfigurationResponse

__all__ = ["IntegrationDeliveryConfigurationResponse"]
