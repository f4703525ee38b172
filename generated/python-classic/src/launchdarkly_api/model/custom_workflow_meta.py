from __future__ import annotations

from flagforge_launchdarkly.models import CustomWorkflowMeta

__all__ = ["CustomWorkflowMeta"]
