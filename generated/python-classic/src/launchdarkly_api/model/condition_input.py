from __future__ import annotations

from flagforge_launchdarkly.models import ConditionInput

__all__ = ["ConditionInput"]
