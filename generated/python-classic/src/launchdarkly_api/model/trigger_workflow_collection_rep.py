from __future__ import annotations

from flagforge_launchdarkly.models import TriggerWorkflowCollectionRep

__all__ = ["TriggerWorkflowCollectionRep"]
