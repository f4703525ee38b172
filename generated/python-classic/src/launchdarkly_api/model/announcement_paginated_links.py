from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementPaginatedLinks

__all__ = ["AnnouncementPaginatedLinks"]
