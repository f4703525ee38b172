from __future__ import annotations

from flagforge_launchdarkly.models import NotFoundErrorRep

__all__ = ["NotFoundErrorRep"]
