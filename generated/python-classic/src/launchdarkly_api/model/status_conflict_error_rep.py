from __future__ import annotations

from flagforge_launchdarkly.models import StatusConflictErrorRep

__all__ = ["StatusConflictErrorRep"]
