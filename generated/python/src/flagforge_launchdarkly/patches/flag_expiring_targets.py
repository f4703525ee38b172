"""When contexts stop being targeted one by one by a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from typing_extensions import Self

_RULES = {
    "addExpiringTarget": InstructionRule(
        {
            "value": ("value", ""),
            "variation_id": ("variationId", ""),
            "context_key": ("contextKey", ""),
            "context_kind": ("contextKind", ""),
        },
        once=True,
    ),
    "updateExpiringTarget": InstructionRule(
        {
            "value": ("value", ""),
            "variation_id": ("variationId", ""),
            "context_key": ("contextKey", ""),
            "context_kind": ("contextKind", ""),
            "version": ("version", ""),
        },
        once=True,
    ),
    "removeExpiringTarget": InstructionRule(
        {
            "variation_id": ("variationId", ""),
            "context_key": ("contextKey", ""),
            "context_kind": ("contextKind", ""),
        },
        once=True,
    ),
}


class FlagExpiringTargetsPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_expiring_target(
        self,
        *,
        value: int,
        variation_id: str,
        context_key: str,
        context_kind: str,
    ) -> Self:
        """Sets a time at which a context leaves the targets of a variation.

        Not to be sent twice.

        Instruction `addExpiringTarget` of `patchExpiringTargets`.

        Args:
            value: When it happens. Milliseconds since 1970.
            variation_id: Id of a variation, `_id` where variations are read.
            context_key: Key of the context.
            context_kind: Context kind; `user` where it may be left out.
        """
        return self._add("addExpiringTarget", locals())

    def update_expiring_target(
        self,
        *,
        value: int,
        variation_id: str,
        context_key: str,
        context_kind: str,
        version: int | Omit = OMIT,
    ) -> Self:
        """Moves that time.

        Not to be sent twice.

        Instruction `updateExpiringTarget` of `patchExpiringTargets`.

        Args:
            value: When it happens. Milliseconds since 1970.
            variation_id: Id of a variation, `_id` where variations are read.
            context_key: Key of the context.
            context_kind: Context kind; `user` where it may be left out.
            version: Version of the removal that is there; if another one is there by now, nothing
                is changed.
        """
        return self._add("updateExpiringTarget", locals())

    def remove_expiring_target(
        self,
        *,
        variation_id: str,
        context_key: str,
        context_kind: str,
    ) -> Self:
        """Calls the removal off: the context stays.

        Not to be sent twice.

        Instruction `removeExpiringTarget` of `patchExpiringTargets`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
            context_key: Key of the context.
            context_kind: Context kind; `user` where it may be left out.
        """
        return self._add("removeExpiringTarget", locals())


def flag_expiring_targets_patch(*, comment: str | None = None) -> FlagExpiringTargetsPatch:
    """Begins a patch. When contexts stop being targeted one by one by a flag.

    For `patchExpiringTargets`.
    """
    return FlagExpiringTargetsPatch(None, comment)
