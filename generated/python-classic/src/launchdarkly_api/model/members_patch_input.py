from __future__ import annotations

from flagforge_launchdarkly.models import MembersPatchInput

__all__ = ["MembersPatchInput"]
