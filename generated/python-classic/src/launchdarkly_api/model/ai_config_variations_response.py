from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigVariationsResponse

__all__ = ["AIConfigVariationsResponse"]
