from __future__ import annotations

from flagforge_launchdarkly.models import MethodNotAllowedErrorRep

__all__ = ["MethodNotAllowedErrorRep"]
