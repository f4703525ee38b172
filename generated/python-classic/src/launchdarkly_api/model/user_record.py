from __future__ import annotations

from flagforge_launchdarkly.models import UserRecord

__all__ = ["UserRecord"]
