from __future__ import annotations

from flagforge_launchdarkly.models import GetAnnouncementsPublic200Response

__all__ = ["GetAnnouncementsPublic200Response"]
