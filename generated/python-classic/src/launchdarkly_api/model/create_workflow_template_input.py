from __future__ import annotations

from flagforge_launchdarkly.models import CreateWorkflowTemplateInput

__all__ = ["CreateWorkflowTemplateInput"]
