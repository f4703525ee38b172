from __future__ import annotations

from flagforge_launchdarkly.models import IntegrationSubscriptionStatusRep

__all__ = ["IntegrationSubscriptionStatusRep"]
