from __future__ import annotations

from flagforge_launchdarkly.models import BulkEditTeamsRep

__all__ = ["BulkEditTeamsRep"]
