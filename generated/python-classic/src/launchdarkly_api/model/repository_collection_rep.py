from __future__ import annotations

from flagforge_launchdarkly.models import RepositoryCollectionRep

__all__ = ["RepositoryCollectionRep"]
