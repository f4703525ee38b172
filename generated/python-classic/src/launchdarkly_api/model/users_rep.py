from __future__ import annotations

from flagforge_launchdarkly.models import UsersRep

__all__ = ["UsersRep"]
