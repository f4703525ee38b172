from __future__ import annotations

from flagforge_launchdarkly.models import ContextAttributeValues

__all__ = ["ContextAttributeValues"]
