from __future__ import annotations

from .announcement_access import AnnouncementAccess as AnnouncementAccessRep

__all__ = ["AnnouncementAccessRep"]
