"""Shapes: which models are in a value, written as `Link`, `[]Link` (list), `{}Link` (by name), `A|B`, `[](A|B)`.

A variant that a property tells is written `kind=cat@Cat`, with `kind` and `cat` percent-encoded.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .kinds import is_dict, is_iterable, is_list, is_mapping, is_tuple
from .omit import OMIT

if TYPE_CHECKING:
    from .model import Model

Convert = Callable[[Any], Any]

_decoders: dict[tuple[str, str], Convert] = {}
_encoders: dict[tuple[str, str], Convert] = {}


def decoder(package: str, shape: str) -> Convert:
    """Turns decoded JSON into models; what does not have the shape is given back as it is."""
    key = (package, shape)
    return _decoders.get(key) or _decoders.setdefault(key, _build_decoder(package, shape))


def encoder(package: str, shape: str) -> Convert:
    """Turns models and dictionaries in either case style into what JSON is made of."""
    key = (package, shape)
    return _encoders.get(key) or _encoders.setdefault(key, _build_encoder(package, shape))


def model_class(package: str, name: str) -> type[Model]:
    """The class of a model, its module loaded if need be."""
    module = sys.modules.get(package) or import_module(package)
    kind: type[Model] = getattr(module, name)
    return kind


def variants(shape: str) -> list[str]:
    """Parts of a union; one for anything else."""
    parts: list[str] = []
    depth = start = 0
    for i, c in enumerate(shape):
        depth += (c == "(") - (c == ")")
        if c == "|" and depth == 0:
            parts.append(shape[start:i])
            start = i + 1
    return [*parts, shape[start:]]


def _unwrap(shape: str) -> str:
    return shape[1:-1] if shape.startswith("(") and shape.endswith(")") else shape


def _build_decoder(package: str, shape: str) -> Convert:
    parts = variants(shape)
    if len(parts) > 1:
        return _union(package, parts, decoder)
    if shape == "":
        return lambda value: value
    if shape.startswith("[]"):
        item = decoder(package, _unwrap(shape[2:]))
        return lambda value: [item(v) for v in value] if is_list(value) else value
    if shape.startswith("{}"):
        each = decoder(package, _unwrap(shape[2:]))

        def decode_map(value: Any) -> Any:
            if not is_dict(value):
                return value
            return {k: each(v) for k, v in value.items()}

        return decode_map
    wrap = model_class(package, shape).from_dict
    return lambda value: wrap(value) if is_dict(value) else value


def _build_encoder(package: str, shape: str) -> Convert:
    parts = variants(shape)
    if len(parts) > 1:
        return _union(package, parts, encoder)
    if shape == "":
        return plain
    if shape.startswith("[]"):
        item = encoder(package, _unwrap(shape[2:]))

        def encode_list(value: Any) -> Any:
            if not is_iterable(value):
                return plain(value)
            return [item(v) for v in value]

        return encode_list
    if shape.startswith("{}"):
        each = encoder(package, _unwrap(shape[2:]))

        def encode_map(value: Any) -> Any:
            if not is_mapping(value):
                return plain(value)
            return {k: each(v) for k, v in value.items() if v is not OMIT}

        return encode_map
    from .model import encode_mapping

    kind = model_class(package, shape)
    return lambda value: encode_mapping(kind, value) if is_mapping(value) else plain(value)


def _union(package: str, parts: list[str], build: Callable[[str, str], Convert]) -> Convert:
    """Of an object, the variant that its property tells, else the one that knows most of its keys and misses none it
    needs; else by the kind of value."""

    from .model import rank

    named = [_parse_tag(part) for part in parts if not part.startswith(("[]", "{}", "("))]
    tagged = [each for each in named if each[0]]

    def convert(value: Any) -> Any:
        best: str | None = None
        if is_mapping(value):
            best = next((name for wire, tag, name in tagged if value.get(wire) == tag), None)
            if best is None:
                ranked = [(rank(model_class(package, n), value), n) for *_, n in named if n]
                best = max(ranked, key=lambda pair: pair[0])[1] if ranked else None
            if best is None:
                best = next((part for part in parts if part.startswith("{}")), None)
        elif is_iterable(value):
            best = next((part for part in parts if part.startswith("[]")), None)
        return build(package, best or "")(value)

    return convert


def _parse_tag(part: str) -> tuple[str, str, str]:
    """Property, its value, and the variant these stand for; the first two are empty where nothing tells it."""
    tag, _, name = part.rpartition("@")
    if not tag:
        return "", "", name
    # Loaded here: most APIs have no such variants.
    from urllib.parse import unquote

    wire, _, value = tag.partition("=")
    return unquote(wire), unquote(value), name


def plain(value: Any) -> Any:
    """Free-form data as JSON takes it: models become dictionaries, keys stay as they are."""
    to_dict = getattr(value, "__wire__", None)
    if to_dict is not None:
        return to_dict()
    if is_mapping(value):
        return {k: plain(v) for k, v in value.items() if v is not OMIT}
    if is_tuple(value):  # A file with its name stays one.
        return tuple(plain(v) for v in value)
    if is_list(value):
        return [plain(v) for v in value]
    return value
