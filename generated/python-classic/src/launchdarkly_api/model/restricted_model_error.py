from __future__ import annotations

from flagforge_launchdarkly.models import RestrictedModelError

__all__ = ["RestrictedModelError"]
