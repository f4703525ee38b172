# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/bodies.py; edit it there.
from __future__ import annotations

import os
from collections.abc import Iterator
from typing import IO, Any, Union, cast
from urllib.parse import urlencode

from .encode import as_json, scalar
from .kinds import is_list, is_mapping
from .operation import Body

FileInput = Union[bytes, IO[bytes], "tuple[str, bytes | str | IO[bytes]]"]
"""Content of a file: bytes, an open file, or either of them or text after the file's name."""


def encode_body(value: Any, body: Body, headers: dict[str, str]) -> bytes:
    """A body as it is sent; its media type goes among the headers where the caller has set none."""
    content, media_type = _encode(value, body)
    headers.setdefault("content-type", media_type)
    return content


def _encode(value: Any, body: Body) -> tuple[bytes, str]:
    match body.kind:
        case "json":
            return as_json(value).encode(), body.media_type
        case "multipart":
            return _multipart(value, body.media_type)
        case "form":
            fields = [(name, _text(item)) for name, item in _fields(value)]
            return urlencode(fields).encode(), body.media_type
        case "text":
            return scalar(value).encode(), body.media_type
        case "binary":
            return _read(value), body.media_type
        case _:
            raise TypeError(f"has the unknown kind {body.kind}")


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    if not is_mapping(value):
        raise TypeError("must be an object")
    for name, item in value.items():
        for one in item if is_list(item) and not _is_file(item) else [item]:
            if one is not None:
                yield str(name), one


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes) or hasattr(value, "read") or isinstance(value, tuple)


def _text(value: Any) -> str:
    return as_json(value) if is_mapping(value) or is_list(value) else scalar(value)


def _read(value: Any) -> bytes:
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    content = value.read() if hasattr(value, "read") else None
    if isinstance(content, (bytes, str)):
        return _read(content)
    raise TypeError("must be bytes, text or an open file")


def _multipart(value: Any, media_type: str) -> tuple[bytes, str]:
    boundary = os.urandom(16).hex()
    parts: list[bytes] = []
    for name, item in _fields(value):
        disposition = f'form-data; name="{_quote(name)}"'
        kind = ""
        if _is_file(item):
            file_name, content = _file_parts(item, name)
            disposition += f'; filename="{_quote(file_name)}"'
            kind = "\r\ncontent-type: application/octet-stream"
            data = _read(content)
        else:
            if is_mapping(item):
                kind = "\r\ncontent-type: application/json"
            data = _text(item).encode()
        head = f"--{boundary}\r\ncontent-disposition: {disposition}{kind}\r\n\r\n"
        parts.append(head.encode() + data + b"\r\n")
    content = b"".join(parts) + f"--{boundary}--\r\n".encode()
    return content, f"{media_type}; boundary={boundary}"


def _file_parts(file: Any, otherwise: str) -> tuple[str, Any]:
    """Name and content of a file; an open one may know its name."""
    if isinstance(file, tuple):
        name, content = cast("tuple[str, Any]", file)
        return name, content
    own: Any = getattr(file, "name", None)
    return (os.path.basename(own) if isinstance(own, str) else otherwise), file


def _quote(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
