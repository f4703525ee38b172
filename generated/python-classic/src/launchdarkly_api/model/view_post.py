from __future__ import annotations

from flagforge_launchdarkly.models import ViewPost

__all__ = ["ViewPost"]
