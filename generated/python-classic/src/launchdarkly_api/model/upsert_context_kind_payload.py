from __future__ import annotations

from flagforge_launchdarkly.models import UpsertContextKindPayload

__all__ = ["UpsertContextKindPayload"]
