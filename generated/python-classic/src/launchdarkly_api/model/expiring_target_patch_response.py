from __future__ import annotations

from flagforge_launchdarkly.models import ExpiringTargetPatchResponse

__all__ = ["ExpiringTargetPatchResponse"]
