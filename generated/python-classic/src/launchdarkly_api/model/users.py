from __future__ import annotations

from flagforge_launchdarkly.models import Users

__all__ = ["Users"]
