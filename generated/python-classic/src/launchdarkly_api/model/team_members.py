from __future__ import annotations

from flagforge_launchdarkly.models import TeamMembers

__all__ = ["TeamMembers"]
