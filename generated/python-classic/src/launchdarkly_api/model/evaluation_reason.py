from __future__ import annotations

from flagforge_launchdarkly.models import EvaluationReason

__all__ = ["EvaluationReason"]
