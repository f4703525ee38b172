from __future__ import annotations

from flagforge_launchdarkly.models import SeriesListRepFloat

__all__ = ["SeriesListRepFloat"]
