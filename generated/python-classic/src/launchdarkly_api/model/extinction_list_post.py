from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .extinction import Extinction

__all__ = ["ExtinctionListPost"]


class ExtinctionListPost(list["Extinction"]):
    __slots__ = ()
