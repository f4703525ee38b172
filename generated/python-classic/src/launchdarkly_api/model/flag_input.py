from __future__ import annotations

from flagforge_launchdarkly.models import FlagInput

__all__ = ["FlagInput"]
