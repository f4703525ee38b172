from __future__ import annotations

from flagforge_launchdarkly.models import ForbiddenErrorRep

__all__ = ["ForbiddenErrorRep"]
