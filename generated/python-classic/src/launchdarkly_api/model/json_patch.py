from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .patch_operation import PatchOperation

__all__ = ["JSONPatch"]


class JSONPatch(list["PatchOperation"]):
    """JSON Patch operations (RFC 6902), in order."""
