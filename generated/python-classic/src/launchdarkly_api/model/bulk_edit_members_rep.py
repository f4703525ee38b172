from __future__ import annotations

from flagforge_launchdarkly.models import BulkEditMembersRep

__all__ = ["BulkEditMembersRep"]
