from __future__ import annotations

from flagforge_launchdarkly.models import SeriesListRep

__all__ = ["SeriesListRep"]
