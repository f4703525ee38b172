from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementAccessAllowedReason

__all__ = ["AnnouncementAccessAllowedReason"]
