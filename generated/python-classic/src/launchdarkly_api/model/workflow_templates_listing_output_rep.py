from __future__ import annotations

from flagforge_launchdarkly.models import WorkflowTemplatesListingOutputRep

__all__ = ["WorkflowTemplatesListingOutputRep"]
