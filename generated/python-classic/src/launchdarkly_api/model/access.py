from __future__ import annotations

from flagforge_launchdarkly.models import Access

__all__ = ["Access"]
