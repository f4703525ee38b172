from __future__ import annotations

from flagforge_launchdarkly.models import ContextAttributeNamesCollection

__all__ = ["ContextAttributeNamesCollection"]
