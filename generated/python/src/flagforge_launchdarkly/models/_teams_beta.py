from __future__ import annotations

from typing import Any

from .._lib.model import Model, field


class BulkEditTeamsRep(Model):
    errors: list[dict[str, str]] | None = field("errors", default=None)
    """What went wrong, one entry per problem."""
    member_ids: list[str] | None = field("memberIDs", default=None)
    """Ids of members."""
    team_keys: list[str] | None = field("teamKeys", default=None)
    """Keys of teams."""


class TeamsPatchInput(Model):
    comment: str | None = field("comment", default=None)
    """Free text that explains the change."""
    instructions: list[dict[str, Any]] = field("instructions")
    """Semantic patch instructions, or prompt text in AI Config variations."""
