from __future__ import annotations

from flagforge_launchdarkly.models import User

__all__ = ["User"]
