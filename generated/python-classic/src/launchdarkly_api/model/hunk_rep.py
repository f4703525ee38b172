from __future__ import annotations

from flagforge_launchdarkly.models import HunkRep

__all__ = ["HunkRep"]
