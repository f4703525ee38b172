from __future__ import annotations

from flagforge_launchdarkly.models import FlagConfigEvaluation

__all__ = ["FlagConfigEvaluation"]
