from __future__ import annotations

from flagforge_launchdarkly.models import FailureReasonRep

__all__ = ["FailureReasonRep"]
