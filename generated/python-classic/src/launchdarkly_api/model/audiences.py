from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audience import Audience

__all__ = ["Audiences"]


class Audiences(list["Audience"]):
    __slots__ = ()
