from __future__ import annotations

from flagforge_launchdarkly.models import Audience

__all__ = ["Audience"]
