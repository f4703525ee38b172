from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementAccessDenied

__all__ = ["AnnouncementAccessDenied"]
