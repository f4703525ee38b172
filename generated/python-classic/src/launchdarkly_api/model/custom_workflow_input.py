from __future__ import annotations

from flagforge_launchdarkly.models import CustomWorkflowInput

__all__ = ["CustomWorkflowInput"]
