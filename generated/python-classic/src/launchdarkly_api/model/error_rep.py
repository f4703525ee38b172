from __future__ import annotations

from flagforge_launchdarkly.models import ErrorRep

__all__ = ["ErrorRep"]
