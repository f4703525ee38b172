from __future__ import annotations

from flagforge_launchdarkly.models import MemberDataRep

__all__ = ["MemberDataRep"]
