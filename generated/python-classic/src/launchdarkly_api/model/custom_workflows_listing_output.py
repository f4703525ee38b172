from __future__ import annotations

from flagforge_launchdarkly.models import CustomWorkflowsListingOutput

__all__ = ["CustomWorkflowsListingOutput"]
