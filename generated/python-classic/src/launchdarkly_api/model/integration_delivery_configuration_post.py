from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationDeliveryConfigurationPost

__all__ = ["IntegrationDeliveryConfigurationPost"]
