from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementLink

__all__ = ["AnnouncementLink"]
