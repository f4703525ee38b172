from __future__ import annotations

from flagforge_launchdarkly.models import DeploymentCollectionRep

__all__ = ["DeploymentCollectionRep"]
