from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePolicyScope

__all__ = ["ReleasePolicyScope"]
