from __future__ import annotations

from flagforge_launchdarkly.models import InsightGroup

__all__ = ["InsightGroup"]
