from __future__ import annotations

from flagforge_launchdarkly.models import MemberTeamsPostInput

__all__ = ["MemberTeamsPostInput"]
