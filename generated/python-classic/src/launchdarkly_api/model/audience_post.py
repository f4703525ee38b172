from __future__ import annotations

from flagforge_launchdarkly.models import AudiencePost

__all__ = ["AudiencePost"]
