from __future__ import annotations

from flagforge_launchdarkly.models import WorkflowTemplateOutput

__all__ = ["WorkflowTemplateOutput"]
