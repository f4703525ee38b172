from __future__ import annotations

from flagforge_launchdarkly.models import ContextAttributeValue

__all__ = ["ContextAttributeValue"]
