from __future__ import annotations

from flagforge_launchdarkly.models import ParameterRep

__all__ = ["ParameterRep"]
