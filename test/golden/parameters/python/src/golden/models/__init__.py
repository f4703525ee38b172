"""The objects of the API. A class is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.lazy import lazy

_MODULES: dict[str, str] = {}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
