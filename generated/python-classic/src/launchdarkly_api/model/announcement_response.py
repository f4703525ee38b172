from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementResponse

__all__ = ["AnnouncementResponse"]
