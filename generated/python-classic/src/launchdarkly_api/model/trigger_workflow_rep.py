from __future__ import annotations

from flagforge_launchdarkly.models import TriggerWorkflowRep

__all__ = ["TriggerWorkflowRep"]
