from __future__ import annotations

from flagforge_launchdarkly.models import CreateBigSegmentImportBody

__all__ = ["CreateBigSegmentImportBody"]
