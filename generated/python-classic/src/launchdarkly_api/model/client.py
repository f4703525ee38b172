from __future__ import annotations

from flagforge_launchdarkly.models import Client

__all__ = ["Client"]
