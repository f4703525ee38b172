from __future__ import annotations

from flagforge_launchdarkly.models import SegmentsSummary

__all__ = ["SegmentsSummary"]
