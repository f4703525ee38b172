from __future__ import annotations

from flagforge_launchdarkly.models import Teams

__all__ = ["Teams"]
