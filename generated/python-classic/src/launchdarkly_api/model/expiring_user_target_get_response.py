from __future__ import annotations

from flagforge_launchdarkly.models import ExpiringUserTargetGetResponse

__all__ = ["ExpiringUserTargetGetResponse"]
