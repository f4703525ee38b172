from __future__ import annotations

from flagforge_launchdarkly.models import TagsCollection

__all__ = ["TagsCollection"]
