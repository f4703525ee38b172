from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsAccess

__all__ = ["AiConfigsAccess"]
