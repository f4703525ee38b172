"""Changes to many account members at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

_RULES = {
    "replaceMembersRoles": InstructionRule(
        {"value": ("value", ""), "member_ids": ("memberIDs", "")},
    ),
    "replaceAllMembersRoles": InstructionRule(
        {
            "value": ("value", ""),
            "filter_last_seen": ("filterLastSeen", ""),
            "filter_query": ("filterQuery", ""),
            "filter_roles": ("filterRoles", ""),
            "filter_team_key": ("filterTeamKey", ""),
            "ignored_member_ids": ("ignoredMemberIDs", ""),
        },
    ),
    "replaceMembersCustomRoles": InstructionRule(
        {"values": ("values", ""), "member_ids": ("memberIDs", "")},
    ),
    "replaceAllMembersCustomRoles": InstructionRule(
        {
            "values": ("values", ""),
            "filter_last_seen": ("filterLastSeen", ""),
            "filter_query": ("filterQuery", ""),
            "filter_roles": ("filterRoles", ""),
            "filter_team_key": ("filterTeamKey", ""),
            "ignored_member_ids": ("ignoredMemberIDs", ""),
        },
    ),
    "replaceMembersRoleAttributes": InstructionRule(
        {"value": ("value", ""), "member_ids": ("memberIDs", "")},
    ),
}


class MembersPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def replace_members_roles(self, *, value: str, member_ids: Sequence[str]) -> Self:
        """Sets the base role of some members and takes their custom roles away.

        Instruction `replaceMembersRoles` of `patchMembers`.

        Args:
            value: Base role, such as `reader`, `writer`, `admin` or `no_access`.
            member_ids: Ids of members, 24 hexadecimal digits each.
        """
        return self._add("replaceMembersRoles", locals())

    def replace_all_members_roles(
        self,
        *,
        value: str,
        filter_last_seen: Mapping[str, Any] | Omit = OMIT,
        filter_query: str | Omit = OMIT,
        filter_roles: str | Omit = OMIT,
        filter_team_key: str | Omit = OMIT,
        ignored_member_ids: Sequence[str] | Omit = OMIT,
    ) -> Self:
        """Sets the base role of every member but those a filter names, and takes their custom roles
        away.

        Instruction `replaceAllMembersRoles` of `patchMembers`.

        Args:
            value: Base role, such as `reader`, `writer`, `admin` or `no_access`.
            filter_last_seen: Leaves out members by when they were last seen.
            filter_query: Leaves out members whose name or address contains this, capitals or not.
            filter_roles: Leaves out members with one of these roles, separated by `|`; owners count
                as admins.
            filter_team_key: Leaves out members of teams whose key contains this.
            ignored_member_ids: Ids of members to leave out.
        """
        return self._add("replaceAllMembersRoles", locals())

    def replace_members_custom_roles(
        self,
        *,
        values: Sequence[str],
        member_ids: Sequence[str],
    ) -> Self:
        """Sets the custom roles of some members.

        Instruction `replaceMembersCustomRoles` of `patchMembers`.

        Args:
            values: Keys or ids of custom roles.
            member_ids: Ids of members, 24 hexadecimal digits each.
        """
        return self._add("replaceMembersCustomRoles", locals())

    def replace_all_members_custom_roles(
        self,
        *,
        values: Sequence[str],
        filter_last_seen: Mapping[str, Any] | Omit = OMIT,
        filter_query: str | Omit = OMIT,
        filter_roles: str | Omit = OMIT,
        filter_team_key: str | Omit = OMIT,
        ignored_member_ids: Sequence[str] | Omit = OMIT,
    ) -> Self:
        """Sets the custom roles of every member but those a filter names.

        Instruction `replaceAllMembersCustomRoles` of `patchMembers`.

        Args:
            values: Keys or ids of custom roles.
            filter_last_seen: Leaves out members by when they were last seen.
            filter_query: Leaves out members whose name or address contains this, capitals or not.
            filter_roles: Leaves out members with one of these roles, separated by `|`; owners count
                as admins.
            filter_team_key: Leaves out members of teams whose key contains this.
            ignored_member_ids: Ids of members to leave out.
        """
        return self._add("replaceAllMembersCustomRoles", locals())

    def replace_members_role_attributes(
        self,
        *,
        value: Mapping[str, Sequence[str]],
        member_ids: Sequence[str],
    ) -> Self:
        """Sets the role attributes of some members.

        Instruction `replaceMembersRoleAttributes` of `patchMembers`.

        Args:
            value: Values by key of a role attribute.
            member_ids: Ids of members, 24 hexadecimal digits each.
        """
        return self._add("replaceMembersRoleAttributes", locals())


def members_patch(*, comment: str | None = None) -> MembersPatch:
    """Begins a patch. Changes to many account members at once.

    For `patchMembers`.
    """
    return MembersPatch(None, comment)
