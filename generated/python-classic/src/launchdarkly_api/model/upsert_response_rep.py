from __future__ import annotations

from flagforge_launchdarkly.models import UpsertResponseRep

__all__ = ["UpsertResponseRep"]
