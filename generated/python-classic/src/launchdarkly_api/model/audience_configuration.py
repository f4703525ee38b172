from __future__ import annotations

from flagforge_launchdarkly.models import AudienceConfiguration

__all__ = ["AudienceConfiguration"]
