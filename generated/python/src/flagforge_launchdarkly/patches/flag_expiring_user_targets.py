"""When users stop being targeted one by one by a flag; for accounts without contexts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from typing_extensions import Self

_RULES = {
    "addExpireUserTargetDate": InstructionRule(
        {"value": ("value", ""), "variation_id": ("variationId", ""), "user_key": ("userKey", "")},
        once=True,
    ),
    "updateExpireUserTargetDate": InstructionRule(
        {
            "value": ("value", ""),
            "variation_id": ("variationId", ""),
            "user_key": ("userKey", ""),
            "version": ("version", ""),
        },
        once=True,
    ),
    "removeExpireUserTargetDate": InstructionRule(
        {"variation_id": ("variationId", ""), "user_key": ("userKey", "")},
        once=True,
    ),
}


class FlagExpiringUserTargetsPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_expire_user_target_date(self, *, value: int, variation_id: str, user_key: str) -> Self:
        """Sets a time at which a user leaves the targets of a variation.

        Not to be sent twice.

        Instruction `addExpireUserTargetDate` of `patchExpiringUserTargets`.

        Args:
            value: When it happens. Milliseconds since 1970.
            variation_id: Id of a variation, `_id` where variations are read.
            user_key: Key of the user.
        """
        return self._add("addExpireUserTargetDate", locals())

    def update_expire_user_target_date(
        self,
        *,
        value: int,
        variation_id: str,
        user_key: str,
        version: int | Omit = OMIT,
    ) -> Self:
        """Moves that time.

        Not to be sent twice.

        Instruction `updateExpireUserTargetDate` of `patchExpiringUserTargets`.

        Args:
            value: When it happens. Milliseconds since 1970.
            variation_id: Id of a variation, `_id` where variations are read.
            user_key: Key of the user.
            version: Version of the removal that is there; if another one is there by now, nothing
                is changed.
        """
        return self._add("updateExpireUserTargetDate", locals())

    def remove_expire_user_target_date(self, *, variation_id: str, user_key: str) -> Self:
        """Calls the removal off: the user stays.

        Not to be sent twice.

        Instruction `removeExpireUserTargetDate` of `patchExpiringUserTargets`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
            user_key: Key of the user.
        """
        return self._add("removeExpireUserTargetDate", locals())


def flag_expiring_user_targets_patch(*, comment: str | None = None) -> FlagExpiringUserTargetsPatch:
    """Begins a patch. When users stop being targeted one by one by a flag; for accounts without
    contexts.

    For `patchExpiringUserTargets`.
    """
    return FlagExpiringUserTargetsPatch(None, comment)
