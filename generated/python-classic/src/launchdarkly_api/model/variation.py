from __future__ import annotations

from flagforge_launchdarkly.models import Variation

__all__ = ["Variation"]
