from __future__ import annotations

from flagforge_launchdarkly.models import AnnouncementPatchOperation

__all__ = ["AnnouncementPatchOperation"]
