from __future__ import annotations

from flagforge_launchdarkly.models import ViewPatch

__all__ = ["ViewPatch"]
