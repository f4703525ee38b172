from __future__ import annotations

from flagforge_launchdarkly.models import StatusResponse

__all__ = ["StatusResponse"]
