from __future__ import annotations

from flagforge_launchdarkly.models import ApplicationVersionRep

__all__ = ["ApplicationVersionRep"]
