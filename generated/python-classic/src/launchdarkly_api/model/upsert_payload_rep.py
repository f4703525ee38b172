from __future__ import annotations

from flagforge_launchdarkly.models import UpsertPayloadRep

__all__ = ["UpsertPayloadRep"]
