from __future__ import annotations

from flagforge_launchdarkly.models import DeploymentRep

__all__ = ["DeploymentRep"]
