from __future__ import annotations

from flagforge_launchdarkly.models import ExpiringTargetGetResponse

__all__ = ["ExpiringTargetGetResponse"]
