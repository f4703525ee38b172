from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePipeline

__all__ = ["ReleasePipeline"]
