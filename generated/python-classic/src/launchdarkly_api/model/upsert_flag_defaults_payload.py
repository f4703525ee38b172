from __future__ import annotations

from flagforge_launchdarkly.models import UpsertFlagDefaultsPayload

__all__ = ["UpsertFlagDefaultsPayload"]
