from __future__ import annotations

from flagforge_launchdarkly.models import PatchFailedErrorRep

__all__ = ["PatchFailedErrorRep"]
