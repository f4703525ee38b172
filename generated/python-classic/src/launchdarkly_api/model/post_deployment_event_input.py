from __future__ import annotations

from flagforge_launchdarkly.models import PostDeploymentEventInput

__all__ = ["PostDeploymentEventInput"]
