from __future__ import annotations

from flagforge_launchdarkly.models import SubscriptionPost

__all__ = ["SubscriptionPost"]
