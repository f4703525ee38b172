from __future__ import annotations

from flagforge_launchdarkly.models import ContextInstanceEvaluationReason

__all__ = ["ContextInstanceEvaluationReason"]
