from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .new_member_form import NewMemberForm

__all__ = ["NewMemberFormListPost"]


class NewMemberFormListPost(list["NewMemberForm"]):
    __slots__ = ()
