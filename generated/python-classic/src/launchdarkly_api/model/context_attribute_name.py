from __future__ import annotations

from flagforge_launchdarkly.models import ContextAttributeName

__all__ = ["ContextAttributeName"]
