from __future__ import annotations

from flagforge_launchdarkly.models import WorkflowTemplateMetadata

__all__ = ["WorkflowTemplateMetadata"]
