from __future__ import annotations

from flagforge_launchdarkly.models import VariationSummary

__all__ = ["VariationSummary"]
