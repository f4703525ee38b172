from __future__ import annotations

from flagforge_launchdarkly.models import Project

__all__ = ["Project"]
