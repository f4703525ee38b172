from __future__ import annotations

from flagforge_launchdarkly.models import CustomRole

__all__ = ["CustomRole"]
