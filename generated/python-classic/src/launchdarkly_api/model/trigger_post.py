from __future__ import annotations

from flagforge_launchdarkly.models import TriggerPost

__all__ = ["TriggerPost"]
