from __future__ import annotations

from flagforge_launchdarkly.models import ReleasePoliciesAccessDenied

__all__ = ["ReleasePoliciesAccessDenied"]
