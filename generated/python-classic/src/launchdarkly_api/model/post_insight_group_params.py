from __future__ import annotations

from flagforge_launchdarkly.models import PostInsightGroupParams

__all__ = ["PostInsightGroupParams"]
