from __future__ import annotations

from flagforge_launchdarkly.models import CreateReleasePipelineInput

__all__ = ["CreateReleasePipelineInput"]
