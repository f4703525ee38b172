from __future__ import annotations

from flagforge_launchdarkly.models import ContextInstanceEvaluation

__all__ = ["ContextInstanceEvaluation"]
