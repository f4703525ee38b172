from __future__ import annotations

from flagforge_launchdarkly.models import BigSegmentTarget

__all__ = ["BigSegmentTarget"]
