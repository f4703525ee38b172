"""Changes to one team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Self

_RULES = {
    "addCustomRoles": InstructionRule({"values": ("values", "")}),
    "addMembers": InstructionRule({"values": ("values", "")}),
    "addPermissionGrants": InstructionRule(
        {
            "action_set": ("actionSet", ""),
            "actions": ("actions", ""),
            "member_ids": ("memberIDs", ""),
        },
        once=True,
        one=["actionSet", "actions"],
    ),
    "addRoleAttribute": InstructionRule({"key": ("key", ""), "values": ("values", "")}, once=True),
    "removeCustomRoles": InstructionRule({"values": ("values", "")}),
    "removeMembers": InstructionRule({"values": ("values", "")}),
    "removePermissionGrants": InstructionRule(
        {
            "action_set": ("actionSet", ""),
            "actions": ("actions", ""),
            "member_ids": ("memberIDs", ""),
        },
        once=True,
        one=["actionSet", "actions"],
    ),
    "removeRoleAttribute": InstructionRule({"key": ("key", "")}, once=True),
    "replaceMembers": InstructionRule({"values": ("values", "")}),
    "replaceRoleAttributes": InstructionRule({"value": ("value", "")}),
    "updateDescription": InstructionRule({"value": ("value", "")}),
    "updateName": InstructionRule({"value": ("value", "")}),
    "updateRoleAttribute": InstructionRule({"key": ("key", ""), "values": ("values", "")}),
}


class TeamPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_custom_roles(self, *, values: Sequence[str]) -> Self:
        """Gives custom roles to the team.

        Instruction `addCustomRoles` of `patchTeam`.

        Args:
            values: Keys of custom roles.
        """
        return self._add("addCustomRoles", locals())

    def add_members(self, *, values: Sequence[str]) -> Self:
        """Adds members to the team.

        Instruction `addMembers` of `patchTeam`.

        Args:
            values: Ids of members.
        """
        return self._add("addMembers", locals())

    def add_permission_grants(
        self,
        *,
        member_ids: Sequence[str],
        action_set: str | Omit = OMIT,
        actions: Sequence[str] | Omit = OMIT,
    ) -> Self:
        """Lets members do something with the team itself.

        Takes either `action_set` or `actions`. Not to be sent twice.

        Instruction `addPermissionGrants` of `patchTeam`.

        Args:
            action_set: Name of a set of actions, such as `maintainTeam`.
            actions: Names of actions.
            member_ids: Ids of members, 24 hexadecimal digits each.
        """
        return self._add("addPermissionGrants", locals())

    def add_role_attribute(self, *, key: str, values: Sequence[str]) -> Self:
        """Adds a role attribute to the team.

        Not to be sent twice.

        Instruction `addRoleAttribute` of `patchTeam`.

        Args:
            key: Key of the role attribute.
            values: Values of the role attribute.
        """
        return self._add("addRoleAttribute", locals())

    def remove_custom_roles(self, *, values: Sequence[str]) -> Self:
        """Takes custom roles from the team.

        Instruction `removeCustomRoles` of `patchTeam`.

        Args:
            values: Keys of custom roles.
        """
        return self._add("removeCustomRoles", locals())

    def remove_members(self, *, values: Sequence[str]) -> Self:
        """Takes members off the team.

        Instruction `removeMembers` of `patchTeam`.

        Args:
            values: Ids of members.
        """
        return self._add("removeMembers", locals())

    def remove_permission_grants(
        self,
        *,
        member_ids: Sequence[str],
        action_set: str | Omit = OMIT,
        actions: Sequence[str] | Omit = OMIT,
    ) -> Self:
        """Takes back what members may do with the team; the grant must match one that is there.

        Takes either `action_set` or `actions`. Not to be sent twice.

        Instruction `removePermissionGrants` of `patchTeam`.

        Args:
            action_set: Name of a set of actions, such as `maintainTeam`.
            actions: Names of actions.
            member_ids: Ids of members, 24 hexadecimal digits each.
        """
        return self._add("removePermissionGrants", locals())

    def remove_role_attribute(self, *, key: str) -> Self:
        """Removes a role attribute and its values.

        Not to be sent twice.

        Instruction `removeRoleAttribute` of `patchTeam`.

        Args:
            key: Key of the role attribute.
        """
        return self._add("removeRoleAttribute", locals())

    def replace_members(self, *, values: Sequence[str]) -> Self:
        """Sets the members of the team; all others go.

        Instruction `replaceMembers` of `patchTeam`.

        Args:
            values: Ids of members.
        """
        return self._add("replaceMembers", locals())

    def replace_role_attributes(self, *, value: Mapping[str, Sequence[str]]) -> Self:
        """Sets the role attributes of the team; all others go.

        Instruction `replaceRoleAttributes` of `patchTeam`.

        Args:
            value: Values by key of a role attribute.
        """
        return self._add("replaceRoleAttributes", locals())

    def update_description(self, *, value: str) -> Self:
        """Sets the description of the team.

        Instruction `updateDescription` of `patchTeam`.

        Args:
            value: The new description.
        """
        return self._add("updateDescription", locals())

    def update_name(self, *, value: str) -> Self:
        """Renames the team.

        Instruction `updateName` of `patchTeam`.

        Args:
            value: The new name.
        """
        return self._add("updateName", locals())

    def update_role_attribute(self, *, key: str, values: Sequence[str]) -> Self:
        """Sets the values of a role attribute.

        Instruction `updateRoleAttribute` of `patchTeam`.

        Args:
            key: Key of the role attribute.
            values: Values of the role attribute from now on.
        """
        return self._add("updateRoleAttribute", locals())


def team_patch(*, comment: str | None = None) -> TeamPatch:
    """Begins a patch. Changes to one team.

    For `patchTeam`.
    """
    return TeamPatch(None, comment)
