from __future__ import annotations

from flagforge_launchdarkly.models import UnauthorizedErrorRep

__all__ = ["UnauthorizedErrorRep"]
