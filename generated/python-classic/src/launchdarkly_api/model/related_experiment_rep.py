from __future__ import annotations

from flagforge_launchdarkly.models import RelatedExperimentRep

__all__ = ["RelatedExperimentRep"]
