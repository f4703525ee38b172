from __future__ import annotations

from flagforge_launchdarkly.models import StoreIntegrationError

__all__ = ["StoreIntegrationError"]
