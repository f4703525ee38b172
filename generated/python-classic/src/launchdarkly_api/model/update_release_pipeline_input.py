from __future__ import annotations

from flagforge_launchdarkly.models import UpdateReleasePipelineInput

__all__ = ["UpdateReleasePipelineInput"]
