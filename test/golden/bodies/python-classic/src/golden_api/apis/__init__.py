"""The operations of the API, by tag. A class is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from golden.extension import lazy

if TYPE_CHECKING:
    from ..api.bodies_api import BodiesApi as BodiesApi

_MODULES = {
    "BodiesApi": "api.bodies_api",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__.rpartition(".")[0], globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
