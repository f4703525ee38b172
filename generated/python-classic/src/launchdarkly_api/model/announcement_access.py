from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementAccess

__all__ = ["AnnouncementAccess"]
