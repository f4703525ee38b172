from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationDeliveryConfiguration

__all__ = ["IntegrationDeliveryConfiguration"]
