from __future__ import annotations

from flagforge_launchdarkly.models import ActionOutput

__all__ = ["ActionOutput"]
