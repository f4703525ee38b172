from __future__ import annotations

from flagforge_launchdarkly.models import TimestampRep

__all__ = ["TimestampRep"]
