from __future__ import annotations

from flagforge_launchdarkly.models import PostTeamMembersBody

__all__ = ["PostTeamMembersBody"]
