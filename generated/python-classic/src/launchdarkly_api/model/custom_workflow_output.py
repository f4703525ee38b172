from __future__ import annotations

from flagforge_launchdarkly.models import CustomWorkflowOutput

__all__ = ["CustomWorkflowOutput"]
