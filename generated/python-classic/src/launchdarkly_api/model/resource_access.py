from __future__ import annotations

from flagforge_launchdarkly.models import ResourceAccess

__all__ = ["ResourceAccess"]
