from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigDependency

__all__ = ["AIConfigDependency"]
