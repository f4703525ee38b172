from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePipelineCollection

__all__ = ["ReleasePipelineCollection"]
