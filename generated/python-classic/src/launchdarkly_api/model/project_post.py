from __future__ import annotations

from flagforge_launchdarkly.models import ProjectPost

__all__ = ["ProjectPost"]
