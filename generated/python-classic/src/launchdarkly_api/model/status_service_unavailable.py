from __future__ import annotations

from flagforge_launchdarkly.models import StatusServiceUnavailable

__all__ = ["StatusServiceUnavailable"]
