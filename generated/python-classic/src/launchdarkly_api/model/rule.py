from __future__ import annotations

from flagforge_launchdarkly.models import Rule

__all__ = ["Rule"]
