"""Changes to many teams at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

_RULES = {
    "addMembersToTeams": InstructionRule(
        {"member_ids": ("memberIDs", ""), "team_keys": ("teamKeys", "")},
    ),
    "addAllMembersToTeams": InstructionRule(
        {
            "team_keys": ("teamKeys", ""),
            "filter_last_seen": ("filterLastSeen", ""),
            "filter_query": ("filterQuery", ""),
            "filter_roles": ("filterRoles", ""),
            "filter_team_key": ("filterTeamKey", ""),
            "ignored_member_ids": ("ignoredMemberIDs", ""),
        },
    ),
}


class TeamsPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_members_to_teams(self, *, member_ids: Sequence[str], team_keys: Sequence[str]) -> Self:
        """Adds some members to some teams.

        Instruction `addMembersToTeams` of `patchTeams`.

        Args:
            member_ids: Ids of members, 24 hexadecimal digits each.
            team_keys: Keys of teams.
        """
        return self._add("addMembersToTeams", locals())

    def add_all_members_to_teams(
        self,
        *,
        team_keys: Sequence[str],
        filter_last_seen: Mapping[str, Any] | Omit = OMIT,
        filter_query: str | Omit = OMIT,
        filter_roles: str | Omit = OMIT,
        filter_team_key: str | Omit = OMIT,
        ignored_member_ids: Sequence[str] | Omit = OMIT,
    ) -> Self:
        """Adds every member but those a filter names to some teams.

        Instruction `addAllMembersToTeams` of `patchTeams`.

        Args:
            team_keys: Keys of teams.
            filter_last_seen: Leaves out members by when they were last seen.
            filter_query: Leaves out members whose name or address contains this, capitals or not.
            filter_roles: Leaves out members with one of these roles, separated by `|`; owners count
                as admins.
            filter_team_key: Leaves out members of teams whose key contains this.
            ignored_member_ids: Ids of members to leave out.
        """
        return self._add("addAllMembersToTeams", locals())


def teams_patch(*, comment: str | None = None) -> TeamsPatch:
    """Begins a patch. Changes to many teams at once.

    For `patchTeams`.
    """
    return TeamsPatch(None, comment)
