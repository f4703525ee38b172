from __future__ import annotations

from flagforge_launchdarkly.models import RootResponse

__all__ = ["RootResponse"]
