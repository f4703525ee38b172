from __future__ import annotations

from flagforge_launchdarkly.models import ApplicationRep

__all__ = ["ApplicationRep"]
