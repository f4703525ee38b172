from __future__ import annotations

from flagforge_launchdarkly.models import PaginatedLinks

__all__ = ["PaginatedLinks"]
