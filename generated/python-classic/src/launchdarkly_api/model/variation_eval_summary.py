from __future__ import annotations

from flagforge_launchdarkly.models import VariationEvalSummary

__all__ = ["VariationEvalSummary"]
