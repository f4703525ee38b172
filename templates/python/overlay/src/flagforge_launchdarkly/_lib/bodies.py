from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import IO, Any, Union
from urllib.parse import parse_qsl, urlencode

from .encode import as_json, encode_query, scalar, to_bytes
from .kinds import is_list, is_mapping, is_tuple
from .operation import Body, Part

FileInput = Union[
    bytes,
    IO[bytes],
    "tuple[str, bytes | str | IO[bytes]]",
    "tuple[str, bytes | str | IO[bytes], str]",
]
"""Content of a file: bytes, an open file, or either of them or text after the file's name; the media type may follow."""

_NO_PART = Part()


def encode_body(value: Any, body: Body, headers: dict[str, str]) -> bytes:
    """A body as it is sent; its media type goes among the headers where the caller has set none."""
    content, media_type = _encode(value, body)
    # A boundary that the caller can't know belongs to the media type.
    if body.kind == "multipart" and headers.get("content-type", body.media_type) == body.media_type:
        headers["content-type"] = media_type
    headers.setdefault("content-type", media_type)
    return content


def _encode(value: Any, body: Body) -> tuple[bytes, str]:
    match body.kind:
        case "json":
            return to_bytes(as_json(value)), body.media_type
        case "multipart":
            return _multipart(value, body)
        case "form":
            return _form(value, body.parts).encode(), body.media_type
        case "text":
            return to_bytes(scalar(value)), body.media_type
        case "binary":
            return _read(value), body.media_type
        case _:
            raise TypeError(f"has the unknown kind {body.kind}")


def _form(value: Any, parts: Mapping[str, Part]) -> str:
    texts: list[str] = []
    for name, item in _entries(value):
        style = parts.get(name, _NO_PART).style
        if style and item is not None:
            texts.append(encode_query(item, name, style))
        else:
            pairs = [(to_bytes(name), to_bytes(_text(one))) for _, one in _spread(name, item)]
            texts.append(urlencode(pairs))
    return "&".join(filter(None, texts))


def _entries(value: Any) -> list[tuple[str, Any]]:
    if not is_mapping(value):
        raise TypeError("must be an object")
    return [(str(name), item) for name, item in value.items()]


def _spread(name: str, item: Any) -> Iterator[tuple[str, Any]]:
    """Each item of a list under the list's name."""
    for one in item if is_list(item) and not _is_file(item) else [item]:
        if one is not None:
            yield name, one


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes) or hasattr(value, "read") or isinstance(value, tuple)


def _text(value: Any) -> str:
    return as_json(value) if is_mapping(value) or is_list(value) else scalar(value)


def _read(value: Any) -> bytes:
    if isinstance(value, str):
        return to_bytes(value)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    content = value.read() if hasattr(value, "read") else None
    if isinstance(content, (bytes, str)):
        return _read(content)
    raise TypeError("must be bytes, text or an open file")


def _multipart(value: Any, body: Body) -> tuple[bytes, str]:
    boundary = os.urandom(16).hex()
    chunks: list[bytes] = []
    for name, item in _entries(value):
        part = body.parts.get(name, _NO_PART)
        if part.style and item is not None:
            # An object gives several, under names of their own.
            query = encode_query(item, name, part.style).replace("+", "%2B")
            fields = parse_qsl(query, keep_blank_values=True)
        else:
            fields = list(_spread(name, item))
        for own, one in fields:
            chunks.append(f"--{boundary}\r\n".encode() + _part(own, one, part) + b"\r\n")
    content = b"".join(chunks) + f"--{boundary}--\r\n".encode()
    return content, f"{body.media_type.partition(';')[0]}; boundary={boundary}"


def _part(name: str, item: Any, part: Part) -> bytes:
    disposition = f'form-data; name="{_quote(name)}"'
    kind = next(iter(part.types), "")
    if _is_file(item):
        file_name, content, given = _file_parts(item, name)
        disposition += f'; filename="{_quote(file_name)}"'
        if given and (given in part.types or not part.types):
            kind = given
        kind = kind or "application/octet-stream"
        data = _read(content)
    else:
        if is_mapping(item):
            kind = kind or "application/json"
        data = to_bytes(_text(item))
    rows = [f"content-disposition: {disposition}"]
    if kind:
        rows.append(f"content-type: {_quote(kind)}")
    rows += [f"{key}: {text}" for key, text in part.headers.items()]
    return to_bytes("\r\n".join([*rows, "", ""])) + data


def _file_parts(file: Any, otherwise: str) -> tuple[str, Any, str]:
    """Name, content and media type of a file; an open one may know its name."""
    if is_tuple(file):
        name, content, *kind = file
        return name, content, kind[0] if kind else ""
    own: Any = getattr(file, "name", None)
    return (os.path.basename(own) if isinstance(own, str) else otherwise), file, ""


def _quote(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
