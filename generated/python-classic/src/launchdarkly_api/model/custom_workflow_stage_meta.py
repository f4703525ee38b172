from __future__ import annotations

from flagforge_launchdarkly.models import CustomWorkflowStageMeta

__all__ = ["CustomWorkflowStageMeta"]
