from __future__ import annotations

from flagforge_launchdarkly.models import Conflict

__all__ = ["Conflict"]
