from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementResponseLinks

__all__ = ["AnnouncementResponseLinks"]
