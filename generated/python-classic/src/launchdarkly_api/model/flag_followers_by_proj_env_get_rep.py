from __future__ import annotations

from flagforge_launchdarkly.models import FlagFollowersByProjEnvGetRep

__all__ = ["FlagFollowersByProjEnvGetRep"]
