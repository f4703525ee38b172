from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePoliciesResponse

__all__ = ["ReleasePoliciesResponse"]
