from __future__ import annotations

from flagforge_launchdarkly.models import Import

__all__ = ["Import"]
