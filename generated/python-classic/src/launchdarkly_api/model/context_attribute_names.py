from __future__ import annotations

from flagforge_launchdarkly.models import ContextAttributeNames

__all__ = ["ContextAttributeNames"]
