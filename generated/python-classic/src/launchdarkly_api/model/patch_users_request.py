from __future__ import annotations

from flagforge_launchdarkly.models import PatchUsersRequest

__all__ = ["PatchUsersRequest"]
