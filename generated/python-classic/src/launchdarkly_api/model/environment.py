from __future__ import annotations

from flagforge_launchdarkly.models import Environment

__all__ = ["Environment"]
