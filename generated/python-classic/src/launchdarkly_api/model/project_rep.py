from __future__ import annotations

from flagforge_launchdarkly.models import ProjectRep

__all__ = ["ProjectRep"]
