"""The objects of the API. A class is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.lazy import lazy

if TYPE_CHECKING:
    from ._bodies import PostFormBody as PostFormBody
    from ._bodies import UploadBody as UploadBody

_MODULES = {
    "PostFormBody": "_bodies",
    "UploadBody": "_bodies",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
