from __future__ import annotations

from flagforge_launchdarkly.models import InvalidRequestErrorRep

__all__ = ["InvalidRequestErrorRep"]
