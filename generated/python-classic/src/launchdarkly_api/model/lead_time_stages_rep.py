from __future__ import annotations

from flagforge_launchdarkly.models import LeadTimeStagesRep

__all__ = ["LeadTimeStagesRep"]
