from __future__ import annotations

from flagforge_launchdarkly.models import RepositoryRep

__all__ = ["RepositoryRep"]
