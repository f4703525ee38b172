from __future__ import annotations

from flagforge_launchdarkly.models import Members

__all__ = ["Members"]
