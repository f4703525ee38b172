"""When contexts leave the individual targets of a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Self

_RULES = {
    "addExpiringTarget": InstructionRule(
        {
            "target_type": ("targetType", ""),
            "context_key": ("contextKey", ""),
            "context_kind": ("contextKind", ""),
            "value": ("value", ""),
        },
        once=True,
    ),
    "updateExpiringTarget": InstructionRule(
        {
            "target_type": ("targetType", ""),
            "context_key": ("contextKey", ""),
            "context_kind": ("contextKind", ""),
            "value": ("value", ""),
            "version": ("version", ""),
        },
        once=True,
    ),
    "removeExpiringTarget": InstructionRule(
        {
            "target_type": ("targetType", ""),
            "context_key": ("contextKey", ""),
            "context_kind": ("contextKind", ""),
        },
        once=True,
    ),
}


class SegmentExpiringTargetsPatch(SemanticPatch[None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_expiring_target(
        self,
        *,
        target_type: Literal["included", "excluded"],
        context_key: str,
        context_kind: str,
        value: int,
    ) -> Self:
        """Sets a time at which a context leaves the segment.

        Not to be sent twice.

        Instruction `addExpiringTarget` of `patchExpiringTargetsForSegment`.

        Args:
            target_type: Which of the two lists of the segment is meant.
            context_key: Key of the context.
            context_kind: Context kind; `user` where it may be left out.
            value: When it happens. Milliseconds since 1970.
        """
        return self._add("addExpiringTarget", locals())

    def update_expiring_target(
        self,
        *,
        target_type: Literal["included", "excluded"],
        context_key: str,
        context_kind: str,
        value: int,
        version: int | Omit = OMIT,
    ) -> Self:
        """Moves that time.

        Not to be sent twice.

        Instruction `updateExpiringTarget` of `patchExpiringTargetsForSegment`.

        Args:
            target_type: Which of the two lists of the segment is meant.
            context_key: Key of the context.
            context_kind: Context kind; `user` where it may be left out.
            value: When it happens. Milliseconds since 1970.
            version: Version of the removal that is there; if another one is there by now, nothing
                is changed.
        """
        return self._add("updateExpiringTarget", locals())

    def remove_expiring_target(
        self,
        *,
        target_type: Literal["included", "excluded"],
        context_key: str,
        context_kind: str,
    ) -> Self:
        """Calls the removal off: the context stays.

        Not to be sent twice.

        Instruction `removeExpiringTarget` of `patchExpiringTargetsForSegment`.

        Args:
            target_type: Which of the two lists of the segment is meant.
            context_key: Key of the context.
            context_kind: Context kind; `user` where it may be left out.
        """
        return self._add("removeExpiringTarget", locals())


def segment_expiring_targets_patch(*, comment: str | None = None) -> SegmentExpiringTargetsPatch:
    """Begins a patch. When contexts leave the individual targets of a segment.

    For `patchExpiringTargetsForSegment`.
    """
    return SegmentExpiringTargetsPatch(None, comment)
