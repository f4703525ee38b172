from __future__ import annotations

from flagforge_launchdarkly.models import ViewsPaginatedLinks

__all__ = ["ViewsPaginatedLinks"]
