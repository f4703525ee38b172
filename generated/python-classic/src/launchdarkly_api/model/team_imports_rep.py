from __future__ import annotations

from flagforge_launchdarkly.models import TeamImportsRep

__all__ = ["TeamImportsRep"]
