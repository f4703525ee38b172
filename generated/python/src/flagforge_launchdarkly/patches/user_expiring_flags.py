"""When one user stops being targeted one by one, over several flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from typing_extensions import Self

_RULES = {
    "addExpireUserTargetDate": InstructionRule(
        {"flag_key": ("flagKey", ""), "variation_id": ("variationId", ""), "value": ("value", "")},
        once=True,
    ),
    "updateExpireUserTargetDate": InstructionRule(
        {
            "flag_key": ("flagKey", ""),
            "variation_id": ("variationId", ""),
            "value": ("value", ""),
            "version": ("version", ""),
        },
        once=True,
    ),
    "removeExpireUserTargetDate": InstructionRule(
        {"flag_key": ("flagKey", ""), "variation_id": ("variationId", "")},
        once=True,
    ),
}


class UserExpiringFlagsPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_expire_user_target_date(self, *, flag_key: str, variation_id: str, value: int) -> Self:
        """Sets a time at which a flag stops targeting the user.

        Not to be sent twice.

        Instruction `addExpireUserTargetDate` of `patchExpiringFlagsForUser`.

        Args:
            flag_key: Key of the flag.
            variation_id: Id of a variation, `_id` where variations are read.
            value: When it happens. Milliseconds since 1970.
        """
        return self._add("addExpireUserTargetDate", locals())

    def update_expire_user_target_date(
        self,
        *,
        flag_key: str,
        variation_id: str,
        value: int,
        version: int | Omit = OMIT,
    ) -> Self:
        """Moves that time.

        Not to be sent twice.

        Instruction `updateExpireUserTargetDate` of `patchExpiringFlagsForUser`.

        Args:
            flag_key: Key of the flag.
            variation_id: Id of a variation, `_id` where variations are read.
            value: When it happens. Milliseconds since 1970.
            version: Version of the removal that is there; if another one is there by now, nothing
                is changed.
        """
        return self._add("updateExpireUserTargetDate", locals())

    def remove_expire_user_target_date(self, *, flag_key: str, variation_id: str) -> Self:
        """Calls the removal off: the user stays targeted.

        Not to be sent twice.

        Instruction `removeExpireUserTargetDate` of `patchExpiringFlagsForUser`.

        Args:
            flag_key: Key of the flag.
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("removeExpireUserTargetDate", locals())


def user_expiring_flags_patch(*, comment: str | None = None) -> UserExpiringFlagsPatch:
    """Begins a patch. When one user stops being targeted one by one, over several flags.

    For `patchExpiringFlagsForUser`.
    """
    return UserExpiringFlagsPatch(None, comment)
