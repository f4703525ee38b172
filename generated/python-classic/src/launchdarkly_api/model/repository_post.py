from __future__ import annotations

from flagforge_launchdarkly.models import RepositoryPost

__all__ = ["RepositoryPost"]
