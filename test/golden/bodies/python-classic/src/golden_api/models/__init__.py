"""The objects of the API. A class is loaded when its name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from golden.extension import lazy

if TYPE_CHECKING:
    from ..model.post_form_body import PostFormBody as PostFormBody
    from ..model.upload_body import UploadBody as UploadBody

_MODULES = {
    "PostFormBody": "model.post_form_body",
    "UploadBody": "model.upload_body",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__.rpartition(".")[0], globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted(_MODULES)
