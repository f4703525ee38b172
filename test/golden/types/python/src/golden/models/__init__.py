"""The objects of the API. A class is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.lazy import lazy

if TYPE_CHECKING:
    from ._things import Circle as Circle
    from ._things import Error as Error
    from ._things import Merged as Merged
    from ._things import Square as Square
    from ._things import Thing as Thing
    from ._things import Tree as Tree

_MODULES = {
    "Circle": "_things",
    "Error": "_things",
    "Merged": "_things",
    "Square": "_things",
    "Thing": "_things",
    "Tree": "_things",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
