from __future__ import annotations

from flagforge_launchdarkly.models import ConditionOutput

__all__ = ["ConditionOutput"]
