from __future__ import annotations

from flagforge_launchdarkly.models import SubjectDataRep

__all__ = ["SubjectDataRep"]
