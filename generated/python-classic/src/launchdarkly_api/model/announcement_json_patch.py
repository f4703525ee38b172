from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .announcement_patch_operation import AnnouncementPatchOperation

__all__ = ["AnnouncementJSONPatch"]


class AnnouncementJSONPatch(list["AnnouncementPatchOperation"]):
    __slots__ = ()
