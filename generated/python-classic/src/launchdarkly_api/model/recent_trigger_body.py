from __future__ import annotations

from flagforge_launchdarkly.models import RecentTriggerBody

__all__ = ["RecentTriggerBody"]
