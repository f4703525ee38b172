from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementAccessDeniedReason

__all__ = ["AnnouncementAccessDeniedReason"]
