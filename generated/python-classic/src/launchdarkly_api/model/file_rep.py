from __future__ import annotations

from flagforge_launchdarkly.models import FileRep

__all__ = ["FileRep"]
