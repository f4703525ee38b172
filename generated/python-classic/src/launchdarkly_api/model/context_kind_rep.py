from __future__ import annotations

from flagforge_launchdarkly.models import ContextKindRep

__all__ = ["ContextKindRep"]
