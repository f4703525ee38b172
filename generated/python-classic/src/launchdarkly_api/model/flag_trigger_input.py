from __future__ import annotations

from flagforge_launchdarkly.models import FlagTriggerInput

__all__ = ["FlagTriggerInput"]
