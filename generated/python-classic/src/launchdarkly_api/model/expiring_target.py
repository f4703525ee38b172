from __future__ import annotations

from flagforge_launchdarkly.models import ExpiringTarget

__all__ = ["ExpiringTarget"]
