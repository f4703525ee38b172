from __future__ import annotations

from flagforge_launchdarkly.models import FlagsSummary

__all__ = ["FlagsSummary"]
