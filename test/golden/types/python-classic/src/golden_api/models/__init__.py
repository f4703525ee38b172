"""The objects of the API. A class is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from golden.extension import lazy

if TYPE_CHECKING:
    from ..model.circle import Circle as Circle
    from ..model.error import Error as Error
    from ..model.merged import Merged as Merged
    from ..model.square import Square as Square
    from ..model.thing import Thing as Thing
    from ..model.tree import Tree as Tree

_MODULES = {
    "Circle": "model.circle",
    "Error": "model.error",
    "Merged": "model.merged",
    "Square": "model.square",
    "Thing": "model.thing",
    "Tree": "model.tree",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__.rpartition(".")[0], globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
