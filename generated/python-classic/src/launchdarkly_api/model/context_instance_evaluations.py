from __future__ import annotations

from flagforge_launchdarkly.models import ContextInstanceEvaluations

__all__ = ["ContextInstanceEvaluations"]
