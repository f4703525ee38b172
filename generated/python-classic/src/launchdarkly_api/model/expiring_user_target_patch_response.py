from __future__ import annotations

from flagforge_launchdarkly.models import ExpiringUserTargetPatchResponse

__all__ = ["ExpiringUserTargetPatchResponse"]
