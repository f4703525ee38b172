"""When users leave the individual targets of a segment; for accounts without contexts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

_RULES = {
    "addExpireUserTargetDate": InstructionRule(
        {"target_type": ("targetType", ""), "user_key": ("userKey", ""), "value": ("value", "")},
        once=True,
    ),
    "updateExpireUserTargetDate": InstructionRule(
        {
            "target_type": ("targetType", ""),
            "user_key": ("userKey", ""),
            "value": ("value", ""),
            "version": ("version", ""),
        },
        once=True,
    ),
    "removeExpireUserTargetDate": InstructionRule(
        {"target_type": ("targetType", ""), "user_key": ("userKey", "")},
        once=True,
    ),
}


class SegmentExpiringUserTargetsPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_expire_user_target_date(
        self,
        *,
        target_type: Literal["included", "excluded"],
        user_key: str,
        value: int,
    ) -> Self:
        """Sets a time at which a user leaves the segment.

        Not to be sent twice.

        Instruction `addExpireUserTargetDate` of `patchExpiringUserTargetsForSegment`.

        Args:
            target_type: Which of the two lists of the segment is meant.
            user_key: Key of the user.
            value: When it happens. Milliseconds since 1970.
        """
        return self._add("addExpireUserTargetDate", locals())

    def update_expire_user_target_date(
        self,
        *,
        target_type: Literal["included", "excluded"],
        user_key: str,
        value: int,
        version: int | Omit = OMIT,
    ) -> Self:
        """Moves that time.

        Not to be sent twice.

        Instruction `updateExpireUserTargetDate` of `patchExpiringUserTargetsForSegment`.

        Args:
            target_type: Which of the two lists of the segment is meant.
            user_key: Key of the user.
            value: When it happens. Milliseconds since 1970.
            version: Version of the removal that is there; if another one is there by now, nothing
                is changed.
        """
        return self._add("updateExpireUserTargetDate", locals())

    def remove_expire_user_target_date(
        self,
        *,
        target_type: Literal["included", "excluded"],
        user_key: str,
    ) -> Self:
        """Calls the removal off: the user stays.

        Not to be sent twice.

        Instruction `removeExpireUserTargetDate` of `patchExpiringUserTargetsForSegment`.

        Args:
            target_type: Which of the two lists of the segment is meant.
            user_key: Key of the user.
        """
        return self._add("removeExpireUserTargetDate", locals())


def segment_expiring_user_targets_patch(
    *,
    comment: str | None = None,
) -> SegmentExpiringUserTargetsPatch:
    """Begins a patch. When users leave the individual targets of a segment; for accounts without
    contexts.

    For `patchExpiringUserTargetsForSegment`.
    """
    return SegmentExpiringUserTargetsPatch(None, comment)
