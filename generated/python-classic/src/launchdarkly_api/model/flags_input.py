from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .flag_input import FlagInput

__all__ = ["FlagsInput"]


class FlagsInput(dict[str, "FlagInput"]):
    __slots__ = ()
