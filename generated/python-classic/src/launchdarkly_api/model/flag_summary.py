from __future__ import annotations

from flagforge_launchdarkly.models import FlagSummary

__all__ = ["FlagSummary"]
