from __future__ import annotations

from flagforge_launchdarkly.models import ResourceSummary

__all__ = ["ResourceSummary"]
