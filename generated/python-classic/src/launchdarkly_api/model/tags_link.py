from __future__ import annotations

from flagforge_launchdarkly.models import TagsLink

__all__ = ["TagsLink"]
