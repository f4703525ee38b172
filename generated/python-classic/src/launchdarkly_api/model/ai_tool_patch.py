from __future__ import annotations

from flagforge_launchdarkly.models import AIToolPatch

__all__ = ["AIToolPatch"]
