from __future__ import annotations

from flagforge_launchdarkly.models import RelayAutoConfigPost

__all__ = ["RelayAutoConfigPost"]
