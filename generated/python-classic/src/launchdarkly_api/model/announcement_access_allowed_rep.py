from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementAccessAllowedRep

__all__ = ["AnnouncementAccessAllowedRep"]
