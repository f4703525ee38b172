from __future__ import annotations

from flagforge_launchdarkly.models import VariationToolPost

__all__ = ["VariationToolPost"]
