from __future__ import annotations

from flagforge_launchdarkly.models import PutReleasePolicyRequest

__all__ = ["PutReleasePolicyRequest"]
