from __future__ import annotations

from flagforge_launchdarkly.models import FlagSempatch

__all__ = ["FlagSempatch"]
