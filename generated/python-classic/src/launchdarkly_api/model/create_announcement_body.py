from __future__ import annotations

from flagforge_launchdarkly.models import CreateAnnouncementBody

__all__ = ["CreateAnnouncementBody"]
