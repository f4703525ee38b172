# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/encode.py; edit it there.
"""Writes parameters: the styles of OpenAPI 3 (RFC 6570). Raises `TypeError` for what has no form on the wire."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from .kinds import is_list, is_mapping

Escape = Callable[[str], str]


def to_bytes(text: str) -> bytes:
    """UTF-8; raises a `TypeError` for what has no form in it, and that without the text."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        pass
    raise TypeError("holds half a pair of surrogates")


def strict(text: str) -> str:
    """Percent-encodes everything but the unreserved characters of RFC 3986."""
    return quote(to_bytes(text), safe="-._~")


def reserved(text: str) -> str:
    """As `strict`, but keeps the reserved characters that cannot end or split a query."""
    return quote(to_bytes(text), safe="-._~!'()*$,/:;=?@")


def verbatim(text: str) -> str:
    return text


def scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return str(value)
    raise TypeError("must be text or a number")


def pairs(value: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(key, item) for key, item in value.items() if item is not None]


def flatten(value: Any, escape: Escape) -> list[str]:
    """The values of a scalar, a list or an object; names and values in turn for an object."""
    if is_list(value):
        return [escape(scalar(item)) for item in value]
    if is_mapping(value):
        return [escape(part) for key, item in pairs(value) for part in (key, scalar(item))]
    return [escape(scalar(value))]


def explode(value: Any, escape: Escape) -> list[str]:
    """As `flatten`, with the names of an object bound to their values."""
    if is_mapping(value):
        return [f"{escape(key)}={escape(scalar(item))}" for key, item in pairs(value)]
    return flatten(value, escape)


def named(value: Any, name: str, escape: Escape) -> list[str]:
    items = explode(value, escape)
    return items if is_mapping(value) else [f"{name}={item}" for item in items]


def joined(value: Any, name: str, by: str, escape: Escape) -> str:
    items = flatten(value, escape)
    return f"{strict(name)}={by.join(items)}" if items else ""


def deep(value: Any, name: str) -> list[str]:
    if is_list(value):
        return [part for item in value for part in deep(item, name)]
    if is_mapping(value):
        return [part for k, item in pairs(value) for part in deep(item, f"{name}[{strict(k)}]")]
    return [f"{name}={strict(scalar(value))}"]


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def encode_path(value: Any, name: str, style: str) -> str:
    """A path parameter; a `*` at the end of the style stands for `explode`."""
    match style:
        case "simple":
            return ",".join(flatten(value, strict))
        case "simple*":
            return ",".join(explode(value, strict))
        case "label":
            return "." + ",".join(flatten(value, strict))
        case "label*":
            return "." + ".".join(explode(value, strict))
        case "matrix":
            return f";{strict(name)}={','.join(flatten(value, strict))}"
        case "matrix*":
            return ";" + ";".join(named(value, strict(name), strict))
        case "json":
            return strict(as_json(value))
        case _:
            raise TypeError(f"has the unknown style {style}")


def encode_query(value: Any, name: str, style: str) -> str:
    """A query parameter with its name; empty where there is nothing to send. A `+` keeps reserved characters."""
    escape = reserved if style.endswith("+") else strict
    match style.removesuffix("+"):
        case "form":
            return joined(value, name, ",", escape)
        case "form*":
            return "&".join(named(value, strict(name), escape))
        # Exploded, the delimited styles have nothing left to delimit.
        case "spaceDelimited*" | "pipeDelimited*":
            return "&".join(named(value, strict(name), escape))
        case "spaceDelimited":
            return joined(value, name, "%20", escape)
        case "pipeDelimited":
            return joined(value, name, "%7C", escape)
        case "deepObject" | "deepObject*":
            return "&".join(deep(value, strict(name)))
        case "json":
            return f"{strict(name)}={strict(as_json(value))}"
        case _:
            raise TypeError(f"has the unknown style {style}")


def encode_header(value: Any, _name: str, style: str) -> str:
    """A header's value."""
    if style == "json":
        return as_json(value)
    return ",".join((explode if style.endswith("*") else flatten)(value, verbatim))


def encode_cookie(value: Any, name: str, style: str) -> str:
    """A cookie with its name; empty where there is nothing to send."""
    if style == "json":
        return f"{strict(name)}={strict(as_json(value))}"
    if style.endswith("*"):
        return "; ".join(named(value, strict(name), strict))
    return joined(value, name, ",", strict)
