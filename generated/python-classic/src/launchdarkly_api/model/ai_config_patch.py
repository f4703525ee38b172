from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigPatch

__all__ = ["AIConfigPatch"]
