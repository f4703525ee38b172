from __future__ import annotations

from flagforge_launchdarkly.models import ViewsAccess

__all__ = ["ViewsAccess"]
