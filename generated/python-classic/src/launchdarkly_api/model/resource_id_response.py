from __future__ import annotations

from flagforge_launchdarkly.models import ResourceIDResponse

__all__ = ["ResourceIDResponse"]
