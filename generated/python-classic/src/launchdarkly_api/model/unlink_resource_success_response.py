from __future__ import annotations

from flagforge_launchdarkly.models import UnlinkResourceSuccessResponse

__all__ = ["UnlinkResourceSuccessResponse"]
