from __future__ import annotations

from flagforge_launchdarkly.models import Target

__all__ = ["Target"]
