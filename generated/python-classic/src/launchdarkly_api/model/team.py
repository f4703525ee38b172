from __future__ import annotations

from flagforge_launchdarkly.models import Team

__all__ = ["Team"]
