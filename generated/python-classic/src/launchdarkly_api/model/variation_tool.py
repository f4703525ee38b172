from __future__ import annotations

from flagforge_launchdarkly.models import VariationTool

__all__ = ["VariationTool"]
