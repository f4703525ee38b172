from __future__ import annotations

from flagforge_launchdarkly.models import CallerIdentityRep

__all__ = ["CallerIdentityRep"]
