from __future__ import annotations

from flagforge_launchdarkly.models import StageOutput

__all__ = ["StageOutput"]
