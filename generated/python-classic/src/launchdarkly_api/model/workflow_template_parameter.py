from __future__ import annotations

from flagforge_launchdarkly.models import WorkflowTemplateParameter

__all__ = ["WorkflowTemplateParameter"]
