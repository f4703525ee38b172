from __future__ import annotations

from flagforge_launchdarkly.models import VersionsRep

__all__ = ["VersionsRep"]
