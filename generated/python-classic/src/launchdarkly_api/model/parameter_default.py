from __future__ import annotations

from flagforge_launchdarkly.models import ParameterDefault

__all__ = ["ParameterDefault"]
