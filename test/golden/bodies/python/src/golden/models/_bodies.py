from __future__ import annotations

from typing import Any

from .._lib.model import Model, field


class PostFormBody(Model):
    name: str = field("name")
    tags: list[str] | None = field("tags", default=None)


class UploadBody(Model):
    file: bytes = field("file")
    meta: dict[str, Any] | None = field("meta", default=None)
