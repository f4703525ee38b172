"""Changes to an approval request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Self

_RULES = {
    "addReviewers": InstructionRule(
        {"notify_member_ids": ("notifyMemberIds", ""), "notify_team_keys": ("notifyTeamKeys", "")},
        some=["notifyMemberIds", "notifyTeamKeys"],
    ),
    "updateDescription": InstructionRule({"value": ("value", "")}),
}


class ApprovalRequestPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_reviewers(
        self,
        *,
        notify_member_ids: Sequence[str] | Omit = OMIT,
        notify_team_keys: Sequence[str] | Omit = OMIT,
    ) -> Self:
        """Asks further members or teams for a review.

        Needs `notify_member_ids` or `notify_team_keys`.

        Instruction `addReviewers` of `patchApprovalRequest`, `patchFlagConfigApprovalRequest`.

        Args:
            notify_member_ids: Ids of members to ask, 24 hexadecimal digits each.
            notify_team_keys: Keys of teams to ask.
        """
        return self._add("addReviewers", locals())

    def update_description(self, *, value: str) -> Self:
        """Sets the title of the approval request.

        Instruction `updateDescription` of `patchApprovalRequest`, `patchFlagConfigApprovalRequest`.

        Args:
            value: The new title, 1 to 5,000 characters.
        """
        return self._add("updateDescription", locals())


def approval_request_patch(*, comment: str | None = None) -> ApprovalRequestPatch:
    """Begins a patch. Changes to an approval request.

    For `patchApprovalRequest`, `patchFlagConfigApprovalRequest`.
    """
    return ApprovalRequestPatch(None, comment)
