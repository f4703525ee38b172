from __future__ import annotations

from flagforge_launchdarkly.models import EvaluationsSummary

__all__ = ["EvaluationsSummary"]
