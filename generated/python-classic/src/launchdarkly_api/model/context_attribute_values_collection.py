from __future__ import annotations

from flagforge_launchdarkly.models import ContextAttributeValuesCollection

__all__ = ["ContextAttributeValuesCollection"]
