from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationDeliveryConfigurationCollection

__all__ = ["IntegrationDeliveryConfigurationCollection"]
